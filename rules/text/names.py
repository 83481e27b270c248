"""Names of conditions and medicines, which no writer can shorten."""

from __future__ import annotations

import re
from functools import cache

# Longest first, so that "benign fasciculation syndrome" is found before "fasciculation".
CONDITION_NAMES = (
    "benign fasciculation syndrome",
    "Guillain-Barré syndrome",
    "Ramsay Hunt syndrome",
    "motor neurone disease",
    "hypoparathyroidism",
    "parathyroid",
    "Parkinson’s disease",
    "tardive dyskinesia",
    "multiple sclerosis",
    "Tourette’s syndrome",
    "hemifacial spasm",
    "serotonin syndrome",
    "essential tremor",
    "facial myokymia",
    "rabbit syndrome",
    "fasciculations",
    "fasciculation",
    "Bell’s palsy",
    "pre-eclampsia",
    "myokymia",
    "dystonia",
    "epilepsy",
)
# Nor can the name of a medicine; each counts as the one word "tablet".
MEDICINE_NAMES = (
    *("anticholinergic", "antipsychotics", "antipsychotic", "antidepressants", "antidepressant"),
    *(
        "botulinum toxin",
        "carbamazepine",
        "clonidine",
        "clozapine",
        "denosumab",
        "deutetrabenazine",
    ),
    *("dextromethorphan", "diazepam", "furosemide", "guanfacine", "lithium", "linezolid"),
    *(
        "metoclopramide",
        "morphine",
        "oestrogens",
        "olanzapine",
        "omeprazole",
        "palopegteriparatide",
    ),
    *("phenytoin", "prednisolone", "primidone", "prochlorperazine", "propranolol", "risperidone"),
    *("salbutamol", "albuterol", "sertraline", "theophylline", "topiramate", "tramadol"),
    *("valbenazine", "valproate", "St John’s wort"),
)


def any_literal(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds any of these names."""
    return re.compile("|".join(re.escape(name) for name in names), re.IGNORECASE)


CONDITION, MEDICINE = any_literal(CONDITION_NAMES), any_literal(MEDICINE_NAMES)


@cache
def without_names(text: str) -> str:
    """Return the text with the names of conditions and medicines replaced by a short word each."""
    return MEDICINE.sub("tablet", CONDITION.sub("illness", text))
