import { isFamiliarExitCode } from './facilities.js'
import { isAfterthought } from './following-words.js'
import { fold, wordSet } from './fold.js'
import type { Passage } from './passage.js'
import { isQuestionWord } from './surrounding-words.js'
import { isNumeric } from './words.js'
import type { WrittenNumber } from './written-number.js'

/** Products whose versions look like exit codes: Office 1603, Windows 1607. Folded. */
const VERSIONED = wordSet(`office m365 o365 proplus word excel outlook powerpoint publisher visio onenote
  windows win10 win11 configmgr sccm mecm edge`)
/** Other products. */
const OTHERS = wordSet(`c2r odt clicktorun teams onedrive skype portal bedrijfsportal foretagsportal portail
  intune autopilot defender adobe acrobat reader creative photoshop chrome google firefox mozilla
  zoom webex cisco anyconnect java jre jdk citrix vmware vlc notepad 7zip zip 7z winrar putty filezilla
  autocad autodesk revit solidworks matlab sap tableau bi powerbi python git nodejs vscode studio
  redistributable vcredist dotnet framework sql forticlient globalprotect zscaler crowdstrike
  sentinelone cortex xdr symantec mcafee sophos bitdefender greenshot irfanview gimp inkscape blender libreoffice
  openoffice thunderbird slack dropbox teamviewer anydesk keepass`)
/** Makers, and parts of names that are nothing by themselves. */
const PARTS =
  wordSet(`microsoft ms click run apps enterprise business app ltsc project company entreprise dc pro cloud workspace
  7 power visual code c net runtime server driver update command vpn client agent`)
/** Numbers that belong to a name: Office 2019, Microsoft 365, Windows 11. */
const EDITIONS = new Set(['365', '2016', '2019', '2021', '2024', '10', '11', '7'])
/** The versions of the years 2015 to 2017 are months: 1511, 1602, 1610. */
const IS_MONTH = /^1[5-7](?:0[1-9]|1[0-2])$/
const MOST_WORDS = 9
const NO_CODE = /[+#$€£¥%@~/\\]/

/** Gives whether a message is a product and a familiar exit code, and nothing else: `office 17004`, `7-zip 1618?`. */
export function isOfProduct({ text, words }: Passage, { digits, value, first, last }: WrittenNumber): boolean {
  if (words.length < 2 || words.length > MOST_WORDS || !isFamiliarExitCode(value)) return false
  if (NO_CODE.test(text) || isCountOf(words[last + 1]?.text ?? '')) return false
  let named = false
  for (const [index, word] of words.entries()) {
    if (index >= first && index <= last) continue
    const folded = fold(word.text)
    const isVersioned = VERSIONED.has(folded)
    if (isVersioned && IS_MONTH.test(digits)) return false
    if (isVersioned || OTHERS.has(folded) || folded === '365') named = true
    else if (isNumeric(word) ? !isEditionOrCode(word.text) : !isBeside(folded, index > last)) return false
  }
  return named
}

/** Beside a product: `office 365 17002`, `project 17002 visio 17004`. */
function isEditionOrCode(digits: string): boolean {
  return EDITIONS.has(digits) || isFamiliarExitCode(Number(digits))
}

function isBeside(word: string, isBehind: boolean): boolean {
  return PARTS.has(word) || isQuestionWord(word) || (isBehind && isAfterthought(word))
}

/** What is counted where it stands behind a number. */
function isCountOf(word: string): boolean {
  return /^(?:teams|apps|projects?|drivers?|servers?|agents?|clients?|updates?)$/i.test(word)
}
