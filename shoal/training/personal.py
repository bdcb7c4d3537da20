"""Personal data in examples, found by its form and replaced by placeholders of the same form.

E-mail addresses, telephone, card and account numbers, and network addresses. One value has
one placeholder in a whole run, so what was copied from the question into a call is still a
copy. Placeholders are of ranges reserved for examples: RFC 2606 (names), RFC 5737 and RFC 3849
(addresses), and telephone numbers 555-0100 to 0199. Names of people have no form and are not found.
"""

import ipaddress
import re
from collections import Counter

__all__ = ["Placeholders"]

_FORMS = re.compile(
    r"(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}\b)"
    r"|(?P<iban>\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b)"
    r"|(?P<card>(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d))"
    r"|(?P<address>(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)"
    r"|(?<![\w:.])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}(?![\w:]))"
    r"|(?P<phone>(?<![\w.+-])(?:"
    r"\+\d(?:[ ./-]?\(?\d\)?){6,13}"  # international
    r"|\(0?\d{2,5}\)[ -]?\d{3,4}[ -]?\d{3,5}"  # area code in brackets
    r"|\d{3}[-. ]\d{3}[-. ]\d{4}"  # North America
    r"|0\d{2,4}[ /-]\d{3,4}[ -]?\d{2,5}"  # national, with its leading zero
    r")(?![\w-]|\.\d))"
)


class Placeholders:
    """Replaces what is personal in the texts of one run, the same value always by the same.

    Attributes:
        found: How many different values were found, by kind.
    """

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self._known: dict[tuple[str, str], str] = {}

    def replace(self, text: str) -> str:
        """The text with placeholders for what is personal in it."""
        return _FORMS.sub(self._replaced, text)

    def _replaced(self, match: re.Match[str]) -> str:
        kind, text = match.lastgroup, match[0]
        plain = re.sub(r"[^A-Za-z0-9]", "", text)
        match kind:
            case "email":
                return self._place("e-mail", text.casefold())
            case "iban" if _is_iban(plain):
                return self._place("IBAN", plain)
            case "card" if _is_card(plain):
                return self._place("card", plain)
            case "address" if version := _address_version(text):
                return self._place("IP" if version == 4 else "IPv6", text.lower())
            case "phone":
                return self._place("phone", plain)
            case _:
                return text

    def _place(self, kind: str, value: str) -> str:
        """The placeholder of a value, a new one where it is seen for the first time."""
        if (kind, value) not in self._known:
            self._known[kind, value] = _placeholder(kind, self.found[kind])
            self.found[kind] += 1
        return self._known[kind, value]


def _is_iban(plain: str) -> bool:
    """ISO 13616: what is moved and read as a number leaves 1 when divided by 97."""
    return int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])) % 97 == 1


def _is_card(plain: str) -> bool:
    """Luhn's test (ISO 7812)."""
    digits = [int(sign) for sign in plain]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return len(set(digits)) > 1 and (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


def _address_version(text: str) -> int | None:
    """4 or 6; None of what is no address, or of one that names no machine in particular."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    return None if address.is_unspecified or address.is_loopback else address.version


def _placeholder(kind: str, number: int) -> str:
    """The placeholder of that number, from 0."""
    match kind:
        case "e-mail":
            return f"user{number + 1}@example.com"
        case "phone":
            return f"+1 {201 + number // 100} 555 {100 + number % 100:04d}"
        case "card":
            return f"4000-0000-0000-{number:04d}"
        case "IBAN":
            return f"XX00 0000 0000 {number:04d}"
        case "IP":
            block = ("192.0.2", "198.51.100", "203.0.113")[number // 250 % 3]
            return f"{block}.{number % 250 + 1}"
        case _:
            return f"2001:db8::{number + 1:x}"
