/**
 * Words of the four languages that are given names as well, in small letters. People write names without a capital, so
 * these never stand in the log, whatever else they mean.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    'ad adam alex alice alma anders andy ann anna anne art august axel bas ben bill bjorn björn blanche bo bob bram bror',
    'carol charlie chris christian claire clara clement constant daan dan dawn dean dick don drew ed elsa emma eric',
    'erik eva fabien faith felix fleur florence floor florian frank frida fritz gene gert gilles glen grace grant guus',
    'guy hans harry heather hope hugo ida ivan ivy jack jade jake jan jay jean jens jet jim jo joe john joy jules julia',
    'june karim karin kay kees ken kim klas lars lasse laura lee leif lena leo lente liam lily lina linda lisa lo loa',
    'lotte louis louise lova luc lucas lucie luna maj mara marc marcel maria marie marin mark marine mars mary mats',
    'max may mees meja mia miles mona nick nils nina nora nova olive oliver olle pa pat paul per peter petra pia pierre',
    'pim pip rein rich ria rob robin ron roos rose ross roy ruby ruth sally sam sandy sanne sara saskia sean signe siv',
    'sofie sonny stefan stella steve stig stina sue sven teddy tess thomas tim tina tom tony tor tove tuva ulf vera',
    'victor vida viktor viola violet wil will wim wolf wouter yves',
  ]
    .join(' ')
    .split(' '),
)
