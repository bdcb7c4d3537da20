"""What currencies a text names, as the codes of ISO 4217."""

import re
from collections.abc import Sequence

from shoal.grammar.refs import JSON

__all__ = ["CODES", "admitted_currencies", "currencies_in"]

CODES = {
    "AED": "(?:uae |emirati )dirhams?",
    "ARS": "argentin(?:e|ian) pesos?",
    "AUD": "(?:australian|aussie) dollars?",
    "BRL": "(?:brazilian )?rea(?:l|is)",
    "CAD": "canadian dollars?",
    "CHF": "(?:swiss )?francs?",
    "CLP": "chilean pesos?",
    "CNY": "(?:chinese )?(?:yuan|renminbi)",
    "COP": "colombian pesos?",
    "CZK": "(?:czech )?(?:koruna|korunas|crowns?)",
    "DKK": "danish (?:kroner?|crowns?)",
    "EGP": "egyptian pounds?",
    "EUR": "euros?",
    "GBP": "(?:british )?pounds?(?: sterling)?|sterling",
    "GHS": "(?:ghanaian )?cedis?",
    "HKD": "hong kong dollars?",
    "HUF": "(?:hungarian )?forints?",
    "IDR": "(?:indonesian )?rupiahs?",
    "ILS": "(?:israeli )?(?:new )?she[kq]els?",
    "INR": "(?:indian )?rupees?",
    "ISK": "icelandic (?:kr[oó]nur?|kronas?|crowns?)",
    "JPY": "(?:japanese )?yen",
    "KES": "kenyan shillings?",
    "KRW": "(?:south korean |korean )won",
    "MAD": "moroccan dirhams?",
    "MXN": "mexican pesos?",
    "NGN": "(?:nigerian )?nairas?",
    "NOK": "norwegian (?:kroner?|crowns?)",
    "NZD": "new zealand dollars?",
    "PHP": "philippine pesos?",
    "PLN": "(?:polish )?z[lł]oty(?:s|ch)?",
    "RON": "romanian (?:leu|lei)",
    "RUB": "(?:russian )?ro?ubles?",
    "SAR": "saudi riyals?",
    "SEK": "swedish (?:kron(?:a|or)|crowns?)",
    "SGD": "singapore dollars?",
    "THB": "(?:thai )?baht",
    "TRY": "(?:turkish )?liras?",
    "TWD": "(?:new )?taiwan(?:ese)? dollars?",
    "UAH": "(?:ukrainian )?hryvnias?",
    "USD": "(?:(?:us|u\\.s\\.|american|united states) )?dollars?",
    "VND": "vietnamese dong",
    "ZAR": "(?:south african )?rand",
}
"""How English names each currency; "won" and "dong" alone are other words."""

# of two that begin at one place the longer name is meant: "Hong Kong dollars" are no dollars
_NAMED = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<{code}>{code}|{names})" for code, names in CODES.items() if code != "USD")
    + rf"|(?P<USD>USD|{CODES['USD']}))(?!\w)",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r"(?:the |an? )?(?:\w+ )?currency\b|.*\bcurrency code\b", re.IGNORECASE)
_IN_WORDS = re.compile(r"\bsymbol|\bname of the currency|\bcurrency name|\bsign\b", re.IGNORECASE)


def currencies_in(texts: Sequence[str]) -> list[str]:
    """The codes of the currencies that are named, in order, once each.

    Reads codes and English names: `US dollars`, `Japanese yen`, `euros`, `SEK`. A bare `dollars`
    is USD, a bare `pesos` is nothing.
    """
    found = (m.lastgroup for text in texts for m in _NAMED.finditer(text))
    return list(dict.fromkeys(code for code in found if code))


def admitted_currencies(node: JSON, texts: Sequence[str]) -> list[str] | None:
    """The codes that a grounded string admits; None where it takes any quotation.

    A string takes codes if the texts name a currency, and it is one: by the name of its parameter,
    or by a description that begins with it ("The base currency") or says "currency code". An
    amount in a currency is none, and a symbol or a name is quoted.
    """
    described = str(node.get("description", ""))
    name = str(node.get("x-shoal-name", "")).replace("_", " ")
    if not (name or _DESCRIBED.match(described)) or _IN_WORDS.search(f"{described} {name}"):
        return None
    return currencies_in(texts) or None
