"""Words to keep out of the pages, each with what to do instead. A word is a regular expression.

From the style of this site, the plain language lists of the CDC and the NHS, and the wording that
the evidence does not bear.
"""

# "It's" and "you'll" sound friendly; "don't" is easily read as "do".
NEGATIVE = 'write "not" out, as in "do not": it is easily missed in a contraction'
NO_PROMISE = "promise no cure: say what was seen in studies"
NO_LIGHT = "leave it out: it makes light of what a reader feels"
GENERIC = "use the generic name of the medicine"

# Phrases that hold such a word and are meant so.
ALLOWED = (
    "reviewed by a clinician",
    "body salts (electrolytes)",
    "Electrolytes (say",  # in the glossary
    "We promise no cure",
    "known to prevent",
    "stop or prevent",
    "stops or prevents",
)

WORDS_TO_AVOID = {
    # Tone
    r"(?:ca|wo|do|does|did|is|are|was|were|has|have|had|would|could|should)n't": NEGATIVE,
    "just": NO_LIGHT,
    "simply": NO_LIGHT,
    "obviously": NO_LIGHT,
    "of course": NO_LIGHT,
    "don't worry|do not panic|nothing to worry about": NO_LIGHT,
    "should": 'say what to do, or use "can"',
    "at risk of": "say what can happen, and how often",
    "unfortunately": "leave it out",
    # People
    "clinicians?": 'write "doctor" or "nurse"',
    "physicians?": 'write "doctor"',
    "health ?care (?:professional|provider)s?": 'write "doctor" or "nurse"',
    "patients": 'write "you" or "people"',
    "individuals?": 'write "you" or "people"',
    "suffer(?:s|ed|ing)?": 'write "have"',
    "sufferers?": 'write "people who have it"',
    # Numbers and short forms
    # How far a score or a level falls is no number of people.
    r"(?<!\bby \d\d)(?<!\bto \d\d)(?<!about \d\d)%": 'write "5 in every 100"',
    "per cent|percent": 'write "5 in every 100"',
    r"e\.g|eg": 'write "such as"',
    r"i\.e|ie": 'write "that is"',
    "etc": "name the things, or leave it out",
    "and/or": 'write "or"',
    "vs|versus": 'write "or" or "and"',
    # Plainer words
    "involuntary": 'write "you cannot control it"',
    "benign": 'write "harmless"',
    "persist(?:s|ed|ent|ently|ence)?": 'write "go on" or "does not go away"',
    "manifest(?:s|ed|ation|ations)?": 'write "show"',
    "consult(?:s|ed|ing|ation)?": 'write "see" or "ask"',
    "adequate(?:ly)?": 'write "enough"',
    "exacerbat(?:e|es|ed|ing)": 'write "make worse"',
    "electrolytes?": 'write "body salts (electrolytes)"',
    "approximately": 'write "about"',
    "utili[sz]e[sd]?": 'write "use"',
    "commence[sd]?": 'write "start"',
    "terminate[sd]?": 'write "stop" or "end"',
    "prior to": 'write "before"',
    "subsequently": 'write "then" or "later"',
    "in order to": 'write "to"',
    "additionally|furthermore|moreover": 'write "also"',
    "facilitate[sd]?": 'write "help"',
    "alleviat(?:e|es|ed|ing)": 'write "ease"',
    "require[sd]?": 'write "need"',
    "sufficient(?:ly)?": 'write "enough"',
    "insufficient(?:ly)?": 'write "too little"',
    "monitor(?:s|ed|ing)?": 'write "watch" or "check"',
    "administer(?:s|ed)?": 'write "give"',
    "medications?": 'write "medicine"',
    "medical attention": "say whom to see, and how soon",
    "hydrat(?:e|ed|ion)": 'write "drink"',
    "intake": 'write "how much you have"',
    "fatigue": 'write "tiredness"',
    "abnormal(?:ity|ities)?": 'write "unusual"',
    "asymptomatic": 'write "without signs"',
    "bilateral(?:ly)?": 'write "on both sides"',
    "unilateral(?:ly)?": 'write "on one side"',
    "paralys(?:is|ed)": 'write "cannot move"',
    "etiology|aetiology": 'write "cause"',
    "prognosis": 'write "what to expect"',
    "onset": 'write "start"',
    "click here|read more here|this link": "say where the link goes",
    # What the evidence does not bear
    "cur(?:e|es|ed|ing|able)": NO_PROMISE,
    "prevent(?:s|ed|ing|ion)?": NO_PROMISE,
    "detox(?:es|ify|ification)?": NO_PROMISE,
    "remed(?:y|ies)": NO_PROMISE,
    "guarantee[sd]?": NO_PROMISE,
    "miracles?": NO_PROMISE,
    "(?:most common|main|usual) cause of (?:a )?lip twitch\\w*": "leave it out: none is known",
    # Medicines by their generic names
    "botox|dysport|xeomin": 'write "botulinum toxin"',
    "ventolin|tegretol|prozac|valium|xanax|reglan|inderal": GENERIC,
    # British spelling
    "tumors?": 'write "tumour"',
    "colors?": 'write "colour"',
    "centers?": 'write "centre"',
    "fibers?": 'write "fibre"',
    "liters?": 'write "litre"',
    "behaviors?": 'write "behaviour"',
    "diarrhea": 'write "diarrhoea"',
    "estrogens?": 'write "oestrogen"',
    "anesthetics?": 'write "anaesthetic"',
    "pediatric": 'write "for children"',
    "neuron": 'write "neurone"',
    "recogni[z]e[sd]?": 'write "recognise"',
    "gray": 'write "grey"',
}

# These can harm, so they are named only where the same line warns against them.
WARNING = r"do not|never|dangerous|harm|without asking|before you take|ask (?:a|your) doctor"
SAY_DO_NOT = 'say "do not" in the same sentence'
ONLY_IN_WARNINGS = {
    "quinine": SAY_DO_NOT,
    "paper bags?": SAY_DO_NOT,
    "(?:potassium|magnesium|calcium) (?:tablets?|pills?|supplements?)": SAY_DO_NOT,
    "home blood tests?": SAY_DO_NOT,
    "tap(?:ping)? (?:on )?(?:your|the) cheek": SAY_DO_NOT,
}
