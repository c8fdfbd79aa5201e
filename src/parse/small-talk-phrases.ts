import type { SmallTalk } from './question.js'

/**
 * What people say to a bot when they ask about no error, in English, Dutch, French and Swedish; folded, words parted by
 * one blank. The titles of the bot's commands are among them.
 */
export const SMALL_TALK_PHRASES = {
  greeting: `hi|hello|hey|hiya|howdy|yo|good morning|good afternoon|good evening|good day|morning|greetings|hi there|hello there|hey there
    |how are you|how are you doing|how is it going|nice to meet you|whats up
    |hallo|hoi|hai|hallootjes|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiedag|dag|goede morgen|goede middag
    |hoe gaat het|hoe gaat het met je|alles goed
    |bonjour|bonsoir|salut|coucou|bjr|slt|rebonjour|ca va|comment ca va|comment allez vous|comment vas tu|enchante
    |hej|hejsan|hej hej|hallaa|halla|tja|tjena|tjenare|god morgon|god kvall|god dag|godmorgon|god eftermiddag|hur mar du|hur ar laget|laget`,
  thanks: `thanks|thank you|thank you very much|thank you so much|thanks a lot|thanks a bunch|many thanks|thx|tnx|ty|cheers|much appreciated
    |thanks for the help|thanks for your help|thank you for your help|that worked|it worked|that helped|that helps|that was it|it works now
    |that works|perfect|great|awesome|excellent|brilliant|nice|super|cool|ok|okay|good|good bot|well done|got it
    |bedankt|dank je|dank je wel|dankjewel|dank u|dank u wel|dankuwel|dank|hartelijk dank|heel erg bedankt|hartstikke bedankt|erg bedankt
    |bedankt voor je hulp|bedankt voor de hulp|merci he|dat werkt|het werkt|dat was het|top|prima|fijn|mooi|goed zo|goed|oke|gelukt|opgelost
    |merci|merci beaucoup|merci bien|merci bcp|mille mercis|grand merci|un grand merci|je te remercie|je vous remercie|merci pour ton aide
    |merci pour votre aide|merci pour l aide|ca marche|ca fonctionne|parfait|genial|d accord|tres bien|bien|c est bon|impeccable
    |tack|tack sa mycket|tackar|tusen tack|tack tack|stort tack|tack for hjalpen|tack for din hjalp|ett stort tack|tackar sa mycket
    |det funkar|det fungerar|det fungerade|det hjalpte|perfekt|toppen|bra|jattebra|utmarkt|okej|kanon|grymt`,
  help: `help|help me|please help|please help me|can you help me|can you help|could you help me|i need help|i need some help|need help
    |help please|what can you do|what can you do for me|what do you do|what are you|who are you|how does this work|how do you work
    |how does it work|how do i use this|how do i use you|what is this|what can i ask|what can i ask you|what do you know|commands|menu
    |start|get started|usage|instructions|manual|how to use|show help|examples|are you a bot|are you there
    |hulp|help mij|help me even|ik heb hulp nodig|kan je helpen|kan je me helpen|kun je helpen|kun je me helpen|kan je mij helpen
    |kun je mij helpen|kunt u me helpen|kunt u helpen|hulp nodig|wat kan je|wat kun je|wat kan je doen|wat kun je doen|wat kan jij
    |wat kun jij|wat kan je allemaal|wat kun je allemaal|wat kan jij doen|wat kun je voor me doen|wat kan je voor me doen|wat doe je
    |wie ben je|wie ben jij|hoe werkt dit|hoe werkt het|hoe werk je|hoe werkt deze bot|hoe gebruik ik dit|wat is dit|wat kan ik vragen
    |wat kan ik je vragen|wat weet je|opdrachten|voorbeelden|uitleg
    |aide|aidez moi|aide moi|a l aide|au secours|besoin d aide|j ai besoin d aide|peux tu m aider|pouvez vous m aider|tu peux m aider
    |vous pouvez m aider|que sais tu faire|que peux tu faire|que savez vous faire|que pouvez vous faire|qu est ce que tu sais faire
    |qu est ce que tu peux faire|qu est ce que vous savez faire|tu sais faire quoi|tu fais quoi|que fais tu|qui es tu|qui etes vous|t es qui
    |comment ca marche|comment ca fonctionne|comment tu marches|comment fonctionnes tu|comment t utiliser|c est quoi|c est quoi ce bot
    |que puis je demander|que puis je te demander|commandes|exemples|mode d emploi
    |hjalp|hjalp mig|jag behover hjalp|behover hjalp|kan du hjalpa mig|kan du hjalpa till|kan ni hjalpa mig|kan jag fa hjalp|vad kan du
    |vad kan du gora|vad kan du gora for mig|vad kan du hjalpa till med|vad kan du hjalpa mig med|vad gor du|vem ar du|vad ar du
    |vad ar detta|vad ar det har|hur fungerar det|hur fungerar det har|hur fungerar du|hur funkar det|hur funkar det har|hur funkar du
    |hur anvander jag detta|hur anvander jag dig|vad kan jag fraga|vad kan jag fraga dig|kommandon|exempel`,
  farewell: `bye|bye bye|goodbye|good bye|see you|see you later|see ya|later|take care|good night|have a nice day|have a good day|cu|ciao
    |doei|doeg|dag hoor|tot ziens|tot straks|tot later|tot morgen|tot de volgende|fijne dag|fijne dag nog|fijne avond|fijn weekend|goedenacht
    |de groeten|groetjes|au revoir|a bientot|a plus|a demain|a plus tard|bonne journee|bonne soiree|bonne nuit|bon week end|bon weekend
    |adieu|hej da|hejda|vi ses|vi hors|ha det|ha det bra|ha det sa bra|ha en bra dag|ha en fin dag|adjo|god natt|trevlig helg|pa aterseende`,
} as const satisfies Record<SmallTalk, string>

/** Words that change nothing: `hello there dear bot, thanks again to all`. */
export const SMALL_TALK_FILLERS = `bot all everyone everybody there again please pls so very much now dear friend team guys buddy mate and the you then
  allemaal iedereen nog weer alvast aub svp alsjeblieft en hoor maar jij jou wel zeg
  tous toutes encore svp stp et cher ami beaucoup bien le la vous toi
  alla igen snalla och du vannen sa mycket da nu`

/** Signs that speak for themselves. */
export const SMALL_TALK_SIGNS = {
  greeting: '👋🙋',
  thanks: '🙏👍👌🎉😀😃😄😊🙂❤💪✅',
  help: '?🆘❓',
  farewell: '',
} as const satisfies Record<SmallTalk, string>
