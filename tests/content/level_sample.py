"""A small vocabulary, and claims of each kind, for the proofs of the rules about levels."""

from __future__ import annotations

from rules.text.levels import vocabulary
from rules.text.records import read_records

VOCABULARY = vocabulary(
    read_records(
        "level_words.yml",
        "words:\n  emergency: ['\\bcall\\b']\n  today: ['\\btoday\\b']\n"
        "contrary: ['\\bunless it passes', '\\bwait\\b']\nemergency_signs: ['suddenly']\n",
    )
)
CLAIMS = read_records(
    "claims.yml",
    "droop:\n  says: Call.\n  level: emergency\n"
    "both:\n  says: Call, or go today.\n  level: [emergency, today]\n"
    "odd:\n  says: Sleep.\n  level: emergency\n"
    "plain:\n  says: It droops.\nside:\n  says: It droops.\n  may_say: today\n",
)
