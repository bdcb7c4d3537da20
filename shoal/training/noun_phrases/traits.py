"""What stands before a noun or after it, and the things that are asked for."""

from dataclasses import dataclass

__all__ = ["SUBJECTS", "TRAITS", "Subject", "Trait", "parted"]


@dataclass(frozen=True, slots=True)
class Trait:
    """A word before the noun: "jazz", "single".

    Attributes:
        names: What parameters call it, the plainest first.
        values: As said and as called.
        kind: Nouns that may follow it to say what it is, and belong to no value: "jazz music".
        after: Ways to say it after the noun; `{}` is the value.
    """

    names: tuple[str, ...]
    values: tuple[str, ...]
    kind: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def _trait(names: str, values: str, kind: str = "", after: str = "") -> Trait:
    return Trait(tuple(names.split()), parted(values), parted(kind), parted(after))


def parted(text: str) -> tuple[str, ...]:
    """The parts of a text between bars."""
    return tuple(part.strip() for part in text.split("|") if part.strip())


TRAITS: dict[str, Trait] = {
    "genre": _trait(
        "genre style music_type",
        "jazz|rock|folk|techno|indie pop|classical|blues|reggae|hip hop|soul|country|heavy metal|"
        "swing|bluegrass|ambient",
        "music",
        "of {} music|that plays {}",
    ),
    "film_genre": _trait(
        "genre category film_type",
        "horror|science fiction|romantic|silent|animated|western|noir|war|adventure|slapstick|"
        "spy|coming-of-age",
        "",
        "from the {} genre",
    ),
    "cuisine": _trait(
        "cuisine food_type cuisine_type",
        "Thai|Italian|Ethiopian|Korean|Greek|Peruvian|Lebanese|Mexican|Vietnamese|Indian|Basque|"
        "Nepalese",
        "food|cuisine",
        "serving {} food|with {} food",
    ),
    "diet": _trait(
        "diet dietary_preference dietary_restriction diet_type",
        "vegan|vegetarian|gluten-free|kosher|halal|low-carb|dairy-free|nut-free|keto|sugar-free|"
        "pescatarian",
        "",
        "for a {} diet",
    ),
    "room": _trait(
        "room_type room type_of_room",
        "single|double|twin|deluxe|family|king size|queen size|executive|budget|luxury|"
        "non-smoking|ground floor",
        "",
        "of the {} kind",
    ),
    "view": _trait(
        "view room_view view_type",
        "sea view|city view|garden view|mountain view|pool view|harbour view|lake view",
        "",
        "with a {}|that has a {}|with {}",
    ),
    "color": _trait(
        "color colour",
        "red|dark green|navy blue|ivory|black|turquoise|pale pink|silver|burgundy|mustard yellow|"
        "white|light gray",
        "",
        "in {}|that is {}",
    ),
    "material": _trait(
        "material fabric made_of",
        "leather|oak|cotton|stainless steel|linen|bamboo|marble|wool|ceramic|recycled plastic|"
        "walnut|velvet",
        "",
        "made of {}|in {}",
    ),
    "size": _trait(
        "size",
        "small|large|medium|extra large|compact|full-size|tiny|oversized|king size",
        "",
        "in size {}|in {}",
    ),
    "fuel": _trait(
        "fuel_type fuel engine_type",
        "diesel|electric|hybrid|hydrogen|petrol|natural gas|biofuel",
        "",
        "that runs on {}|with {} fuel",
    ),
    "era": _trait(
        "period era style art_style",
        "baroque|modern|Renaissance|gothic|medieval|Victorian|contemporary|art deco|"
        "impressionist|Romanesque|surrealist",
        "",
        "of the {} period",
    ),
    "law": _trait(
        "specialty area_of_law field law_type",
        "divorce|tax|immigration|patent|bankruptcy|employment|criminal|maritime|copyright|land",
        "law",
        "specialising in {}|for {} matters",
    ),
    "medicine": _trait(
        "specialty department field",
        "pediatric|dental|cardiac|sports|eye|skin|orthopedic|allergy|sleep|heart",
    ),
    "crime": _trait(
        "crime_type offence crime",
        "theft|arson|fraud|burglary|vandalism|smuggling|forgery|identity theft|tax evasion",
        "crime|crimes",
    ),
    "sport": _trait(
        "sport game discipline",
        "tennis|basketball|handball|ice hockey|table tennis|rugby|cricket|water polo|badminton|"
        "fencing|beach volleyball",
    ),
    "gender": _trait(
        "gender division category", "women's|men's|under-18|veteran|mixed|junior|senior"
    ),
    "level": _trait(
        "level difficulty skill_level",
        "beginner|advanced|intermediate|expert|easy|entry-level",
        "",
        "for {} learners|at {} level",
    ),
    "brand": _trait(
        "brand manufacturer maker make",
        "Yamaha|Fender|Bosch|Siemens|Canon|Nikon|Volvo|Toyota|Roland|Makita|Philips|Lenovo|Kawai|"
        "Dyson|Ducati|Bianchi",
        "",
        "from {}|made by {}|by {}",
    ),
    "energy": _trait(
        "energy_type energy_source source",
        "solar|wind|renewable|nuclear|geothermal|tidal|hydroelectric|coal",
        "energy|power",
        "from {} energy",
    ),
    "cell": _trait(
        "cell_type tissue type_of_cell",
        "plant|human|nerve|muscle|bacterial|red blood|stem|fungal|liver|animal",
    ),
    "soil": _trait("soil_type soil", "clay|sandy|loamy|peat|chalky|silty|volcanic"),
    "format": _trait(
        "format file_format file_type",
        "PDF|CSV|Excel|JSON|Word|plain text|XML|Markdown",
        "format",
        "in {} format|as {}",
    ),
    "language": _trait(
        "language lang",
        "French|Swahili|Portuguese|Korean|Welsh|Arabic|Polish|Hindi|Icelandic",
        "",
        "in {}|written in {}",
    ),
    "model": _trait(
        "model method_name algorithm",
        "Darwin|linear|Gaussian|ARIMA|logistic|Monte Carlo|Bayesian|random forest|Markov|"
        "exponential",
        "model|method",
    ),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What is asked for: its nouns, the traits before them, and where it is.

    Attributes:
        noun: One of them, then several.
        traits: Keys of `TRAITS` in the order in which they stand.
        verbs: First words of the tool's name.
        place: Whether it is somewhere.
        dish: Values of the thing itself, for a parameter named in `thing`.
        thing: Names of that parameter.
    """

    noun: tuple[str, str]
    traits: tuple[str, ...]
    verbs: tuple[str, ...] = ("find", "search", "get", "list")
    place: bool = True
    dish: tuple[str, ...] = ()
    thing: tuple[str, ...] = ()


def _subject(
    noun: str, traits: str, verbs: str = "find search get list", *, place: bool = True,
    dish: str = "", thing: str = "",
) -> Subject:  # fmt: skip
    one, many = noun.split("|")
    return Subject(
        (one, many), tuple(traits.split()), tuple(verbs.split()), place, parted(dish),
        tuple(thing.split()),
    )  # fmt: skip


SUBJECTS: tuple[Subject, ...] = (
    _subject("concert|concerts", "size genre", "find get search book"),
    _subject("festival|festivals", "genre"),
    _subject("movie|movies", "language film_genre", "find recommend search"),
    _subject("restaurant|restaurants", "diet cuisine", "find search get book"),
    _subject("cooking class|cooking classes", "level diet cuisine", "find book list"),
    _subject(
        "recipe|recipes",
        "diet cuisine",
        "find get search",
        place=False,
        dish=(
            "brownies|chocolate cake|lasagna|pancakes|lentil soup|banana bread|curry|cookies|pad "
            "thai|mushroom risotto|apple pie|burritos|fish tacos|beef stew|oat bars|pumpkin soup"
        ),
        thing="dish dish_name recipe",
    ),
    _subject("room|rooms", "room view", "book reserve find"),
    _subject("apartment|apartments", "size view", "rent find search"),
    _subject("car|cars", "color fuel brand", "rent find search buy"),
    _subject("truck|trucks", "brand fuel", "rent find lease"),
    _subject("sofa|sofas", "size color material", "find buy order"),
    _subject(
        "product|products",
        "color material brand",
        "find search price check",
        dish=(
            "suitcase|desk lamp|rain jacket|bookshelf|camping tent|wrist watch|garden chair|"
            "frying pan|dining table|yoga mat|phone case|picture frame|coffee grinder|backpack"
        ),
        thing="product item product_name article",
    ),
    _subject(
        "exhibition|exhibitions",
        "era",
        "find list get",
        dish="sculpture|painting|photography|pottery|glass|textile|poster",
        thing="art_form medium kind_of_art",
    ),
    _subject("lawyer|lawyers", "law", "find search get"),
    _subject("case|cases", "crime", "search get retrieve find"),
    _subject("clinic|clinics", "medicine", "find search locate"),
    _subject("player|players", "gender sport", "rank get find"),
    _subject("tournament|tournaments", "gender sport", "find get list"),
    _subject("course|courses", "level language", "find enrol list"),
    _subject("plant|plants", "energy", "locate list find"),
    _subject("sample|samples", "soil cell", "get list analyze"),
    _subject("report|reports", "format language", "get create export"),
    _subject("forecast|forecasts", "model", "get make run"),
    _subject("piano|pianos", "color size brand", "find buy price"),
    _subject("tour|tours", "level language", "book find list"),
)
