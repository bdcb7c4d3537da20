"""Names of several words, pairs of values, and values that a question marks."""

from dataclasses import dataclass

from shoal.training.noun_phrases.traits import parted

__all__ = ["FORMED", "NAMED", "PAIRED", "Formed", "Named", "Paired"]


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with a name of several words, all of which belong to the value.

    Attributes:
        names: What parameters call it.
        shapes: The name; `{}` is drawn.
        asks: Questions; `{}` is the name, with "the" before it where it has one.
        tool: Names of the tool.
        says: What the tool does.
        dropped: A noun that the question says after the name, and the value goes without.
    """

    names: tuple[str, ...]
    shapes: tuple[str, ...]
    asks: tuple[str, ...]
    tool: tuple[str, ...]
    says: str
    dropped: str = ""


def _named(names: str, shapes: str, asks: str, tool: str, says: str, dropped: str = "") -> Named:
    return Named(
        tuple(names.split()), parted(shapes), parted(asks), tuple(tool.split()), says, dropped
    )


NAMED: tuple[Named, ...] = (
    _named(
        "museum_name museum venue",
        "the {} Museum of Art|the {} Museum|the National Museum of {}|the {} Gallery|the House "
        "of {}",
        "What are the opening hours of {}?|When does {} open?|How much is a ticket for {}?|I "
        "want to visit {}. Is it open?|opening times {}",
        "get_museum_hours museum_info opening_hours",
        "Opening hours and prices of a museum.",
    ),
    _named(
        "park park_name location",
        "{} National Park|the {} Nature Reserve|{} Forest|{} State Park|the {} rainforest|the {} "
        "Valley",
        "How has the forest in {} grown?|What is the weather in {} like?|Predict the rainfall in "
        "{}.|Which animals live in {}?|Tell me about trails in {}.",
        "get_park_info park_weather forest_growth",
        "Facts about a park.",
    ),
    _named(
        "river body_of_water location",
        "the {} River|the {} river|Lake {}|the Gulf of {}|the Bay of {}|{} Lake",
        "How many otters live in {}?|How deep is {}?|Find out the water level of {}.|Is {} clean "
        "enough to swim?|How long is {}?",
        "get_water_level water_facts species_count",
        "Facts about a river, lake or sea.",
    ),
    _named(
        "event event_name historical_event",
        "the {} Civil War|the Battle of {}|the Treaty of {}|the {} Revolution|the Siege of {}|"
        "the Great {} Fire",
        "Who was in power during {}?|When did {} begin?|Get the start date of {}.|What caused "
        "{}?|How many people died in {}?",
        "get_event_info historical_event event_date",
        "Details of an event of history.",
    ),
    _named(
        "theory discovery law_name topic",
        "the theory of {}|the law of {}|{} theory|the principle of {}|the {} effect|the {} "
        "equation",
        "Who first proposed {}?|When was {} published?|Explain {} to me.|Who is credited with "
        "{}?|In which year was {} found?",
        "get_discovery scientist_for discovery_details",
        "Who found something in science, and when.",
    ),
    _named(
        "hotel_name hotel",
        "the {} Hotel|Hotel {}|the {} Inn|The {}|the Grand {}|{} Palace Hotel",
        "Book two nights at {}.|Is there a free room at {}?|What does a night at {} cost?|I "
        "would like to stay at {}.|Reserve a room at {} for me.",
        "book_hotel hotel_booking hotel_price",
        "Book a stay at a hotel.",
    ),
    _named(
        "school school_name institution",
        "{} High School|the University of {}|{} College|{} Elementary School|the {} Institute of "
        "Technology",
        "How many students go to {}?|Fetch the records of {}.|What are the term dates of {}?|Who "
        "runs {}?|Rank {} for me.",
        "school_info get_school student_records",
        "Facts about a school.",
    ),
    _named(
        "case_title case_name case",
        "{} v. {}|{} vs. {}|{} v. State of {}",
        "What did the court decide in {}?|Look up the case {}.|Who won {}?|Give me details of "
        "{}.|When was {} heard?",
        "get_case_details court_case case_lookup",
        "Details of a court case.",
    ),
    _named(
        "county",
        "{}",
        "Which deeds were signed in {}?|How many people live in {}?|Crime records of {}, please.|"
        "What is the tax rate in {}?|Sheriff of {}?",
        "county_records get_county property_search",
        "Records of a county.",
        "County|county",
    ),
    _named(
        "department",
        "{}",
        "Who leads {}?|How many people work in {}?|Send this on to {}.|What is the budget of {}?",
        "get_department department_info staff_of",
        "Facts about a department.",
        "department",
    ),
    _named(
        "compartment structure part",
        "{} membrane|{} wall|{} matrix|{} nucleus|inner {}|{} plate",
        "Which proteins are found in {}?|What is the role of {}?|How thick is {}?|Describe {}.",
        "get_proteins structure_lookup part_info",
        "Facts about a part of a cell or body.",
    ),
    _named(
        "game game_name title",
        "The Tale of {}: {} of the {}|{} {} II|Super {}|{} Quest|{} World 3|Call of {}",
        "What is the rating of {}?|Find the best score in {}.|Who made {}?|Which levels does {} "
        "have?|Compare editions of {}.",
        "game_rating get_game game_lookup",
        "Facts about a video game.",
    ),
)


@dataclass(frozen=True, slots=True)
class Paired:
    """Two values of one kind.

    Attributes:
        names: What parameters call each, with something to tell them apart.
        values: Those that it may be; empty are cities.
        asks: Questions; `{0}` and `{1}` are the values.
        tool: Name of the tool.
        says: What it does.
    """

    names: tuple[str, ...]
    values: tuple[str, ...]
    asks: tuple[str, ...]
    tool: str
    says: str


def _paired(names: str, values: str, asks: str, tool: str, says: str) -> Paired:
    cities = values == "@"
    return Paired(tuple(names.split()), () if cities else parted(values), parted(asks), tool, says)


PAIRED: tuple[Paired, ...] = (
    _paired(
        "species animal",
        "horse|donkey|mouse|house cat|zebra fish|fruit fly|gray wolf|barn owl|elephant|octopus|"
        "pig|rat",
        "How similar are a {0} and a {1}?|Compare the {0} with the {1}.|Are {0} and {1} related?|"
        "genetic distance between {0} and {1}|How far is the {0} from the {1}?",
        "compare_species",
        "Compare two species.",
    ),
    _paired(
        "language tongue",
        "Dutch|German|Finnish|Hungarian|Spanish|Catalan|Hindi|Urdu|Old Norse",
        "How close is {0} to {1}?|Do {0} and {1} share many words?|Overlap of {0} and {1}?|Find "
        "words of {0} that live on in {1}.",
        "shared_words",
        "How close two languages are.",
    ),
    _paired(
        "team club",
        "the Rockets|Ajax|the Bisons|Real Madrid|the Giants|Porto|the Hawks|Celtic",
        "Who is ahead, {0} or {1}?|{0} against {1}: what was the score?|How did {0} play against "
        "{1}?|Odds for {0} versus {1}?",
        "match_result",
        "Result of a match of two teams.",
    ),
    _paired(
        "substance chemical",
        "water|iron|table salt|ethanol|copper|acetone|sulfuric acid|sand|olive oil|sugar",
        "What happens if {0} meets {1}?|Does {0} dissolve in {1}?|Mix {0} with {1}.|Is {0} "
        "denser than {1}?",
        "mix_substances",
        "What two substances do together.",
    ),
    _paired(
        "option_ choice_",
        "tea|coffee|paper books|audio books|trains|night buses|working from home|city life|dogs|"
        "cats",
        "Do people prefer {0} over {1}?|{0} or {1}: what do most like?|How many choose {0} "
        "rather than {1}?",
        "get_preference",
        "Which of two things people prefer.",
    ),
    _paired(
        "city place",
        "@",
        "How far is it from {0} to {1}?|Distance between {0} and {1}?|How long is the drive from "
        "{0} to {1}?|I am going from {0} to {1}. Which way is best?|What is the shortest route "
        "between {0} and {1}?",
        "route_between",
        "The way between two cities.",
    ),
)


@dataclass(frozen=True, slots=True)
class Formed:
    """A value that the question marks: by quotes, by a noun before it, in brackets.

    Attributes:
        names: What parameters call it.
        kind: Kind of `values.py`.
        asks: Questions; `{}` is the value, `{q}` the value in quotes.
        tool: Names of the tool.
        says: What it does.
    """

    names: tuple[str, ...]
    kind: str
    asks: tuple[str, ...]
    tool: tuple[str, ...]
    says: str


def _formed(names: str, kind: str, asks: str, tool: str, says: str) -> Formed:
    return Formed(tuple(names.split()), kind, parted(asks), tuple(tool.split()), says)


FORMED: tuple[Formed, ...] = (
    _formed(
        "record_id id reference",
        "id",
        "Fetch the record with id {q}.|Show me record {}.|What is in the entry with Id {}?|Look "
        "up reference number {}.|Retrieve {q} from the archive.|The sample with ID {}, please.",
        "get_record fetch_record",
        "Get a record by its id.",
    ),
    _formed(
        "permit_number permit",
        "id",
        "Is the building permit number {} still valid?|Permit {}: who holds it?|Get me permit "
        "no. {} of last year.",
        "find_permit permit_by_number",
        "Find a permit by its number.",
    ),
    _formed(
        "username user player",
        "word",
        "Statistics for user {q}.|What has {q} posted?|Rank of player {q}?|Show the profile of "
        "the user {}.",
        "user_stats get_profile",
        "Statistics of a user.",
    ),
    _formed(
        "review text comment",
        "sentence",
        "Does {q} sound angry?|Analyze the tone of {q}.|What mood is this in: {q}?|Sentiment of "
        "the comment {q}, please.",
        "analyze_sentiment text_mood",
        "Tell the mood of a text.",
    ),
    _formed(
        "table table_name",
        "word",
        "Count the rows of the {} table.|Describe the table {q}.|How many entries are in the {} "
        "table?|List the columns of table {}.",
        "describe_table count_rows",
        "Facts about a table of a database.",
    ),
    _formed(
        "file_path path file",
        "file",
        "Clean up my table in {}.|Plot the file {}.|What is in {q}?|Load the data set at path {} "
        "for me.",
        "load_data analyze_file",
        "Read a file of data.",
    ),
    _formed(
        "formula compound",
        "formula",
        "What does {name} ({}) weigh?|Molar mass of {name} ({})?|Is {name} ({}) toxic?",
        "molar_mass compound_info",
        "Facts about a compound, by its formula.",
    ),
    _formed(
        "symbol ticker",
        "ticker",
        "What is {name} ({}) trading at?|Price of {name} ({}), please.|Did {name} ({}) rise today?",
        "stock_price get_quote",
        "Price of a share by its ticker.",
    ),
)
