"""Optional parameters that any tool may have, and how a question says each.

A kind is a text:

- `flag`: a boolean; `says` sets it true, `off` sets it false;
- `int 2..20`, `float 3.5..4.9 1`: a number (the last digit counts decimals);
- `percent 90, 95`: a number in 0..1, said "95%";
- `enum low, asc=ascending/increasing`: a choice, said as itself or in other words;
- `enums a, b, c`: an array of choices, `words a; b; c`: an array of open text;
- `pick a; b; c`: open text.

A saying's shape tells where it goes: `Include images.` is a sentence, `In metric units,` opens the
question, `with images` and `, with images` end it. `{v}` is the value.
"""

from dataclasses import dataclass

__all__ = ["EXTRAS", "Extra"]


@dataclass(frozen=True, slots=True)
class Extra:
    """A parameter: its family, names, kind, sayings, and the topic of tools that it suits."""

    family: str
    names: tuple[str, ...]
    kind: str
    says: tuple[str, ...]
    off: tuple[str, ...] = ()
    topic: str = ""


def _extra(family: str, names: str, kind: str, says: str, topic: str = "", off: str = "") -> Extra:
    return Extra(family, _split(names), kind, _split(says), _split(off) if off else (), topic)


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


def _made(family: str, names: str, says: str, off: str, table: str) -> list[Extra]:
    """One flag for each line `noun = how it is said = topic` of a table."""
    made: list[Extra] = []
    for line in table.strip().splitlines():
        noun, said, topic = (part.strip() for part in line.split("="))
        fill = {"n": noun, "s": said, "S": said[0].upper() + said[1:]}
        texts = (text.format(**fill) for text in (names, says, off))
        own, on, without = texts
        made.append(_extra(family, own, "flag", on, topic, without))
    return made


_INCLUDED = _made(
    "include",
    "include_{n}|with_{n}|show_{n}|{n}|return_{n}|add_{n}|{n}_included|want_{n}",
    "Include {s}.|Include {s} too.|Show {s} as well.|, with {s}|, including {s}|"
    "with {s} included|I also want {s}.|Add {s}.|Please give me {s} too.|"
    "{S} should be included.|Make sure to include {s}.|I need {s} as well.|, {s} included|"
    "With {s} included,",
    "without {s}|, no need for {s}|Leave out {s}.|I don't need {s}.|Do not include {s}.|"
    "You can skip {s}.|, but not {s}|Don't return {s}.",
    """
    images = the images = list
    photos = photos = travel
    prices = prices = shop
    reviews = customer reviews = shop
    ratings = the ratings = list
    history = the history = data
    metadata = the metadata = data
    taxes = taxes = money
    fees = all fees = money
    comments = the comments = text
    attachments = the attachments = text
    links = links = list
    sources = the sources = text
    references = references = text
    examples = a few examples = text
    statistics = the statistics = sport
    subtitles = subtitles = media
    translations = translations = text
    directions = directions = route
    opening_hours = the opening hours = list
    contact_details = their contact details = list
    phone_number = the phone number = list
    address = the full address = list
    nutrition = nutrition facts = food
    ingredients = the ingredients = food
    cooking_times = cooking times = food
    timestamps = timestamps = data
    coordinates = the coordinates = route
    drafts = drafts = text
    archived_items = archived items = data
    inactive_users = inactive users = data
    chart = a chart = science
    steps = the intermediate steps = science
    explanation = a short explanation = science
    formula = the formula = science
    error_margin = the error margin = science
    averages = averages = sport
    totals = the totals = money
    forecast = the forecast = weather
    humidity = the humidity = weather
    wind_speed = the wind speed = weather
    lyrics = the lyrics = media
    trailer = the trailer = media
    cast = the cast = media
    biography = a short biography = list
    availability = the availability = travel
    shipping_cost = the shipping cost = shop
    discounts = discounts = shop
    dividends = dividends = money
    injuries = injuries = sport
    substitutes = the substitutes = sport
    opposing_team = the opposing team = sport
    traffic = current traffic = route
    minority_opinions = minority opinions = law
    appeals = later appeals = law
    side_effects = side effects = health
    source_code = the source code = data
    column_names = the column names = data
    breakfast = breakfast = travel
    baggage = checked baggage = travel
    insurance = insurance = travel
    travel_time = the travel time = route
    author_name = the author's name = text
    page_numbers = page numbers = text
    publication_date = the publication date = text
    """,
)
_EXCLUDED = _made(
    "exclude",
    "exclude_{n}|skip_{n}|hide_{n}|no_{n}|omit_{n}|ignore_{n}|without_{n}|remove_{n}",
    "without {s}|, without {s}|Exclude {s}.|Leave out {s}.|Skip {s}.|, excluding {s}|"
    "Ignore {s}.|, {s} excluded|I don't want {s}.|Please omit {s}.|No {s}, please.|"
    "Excluding {s},|Without {s},",
    "Keep {s}.|Keep {s} in.|, {s} included|, with {s} kept",
    """
    duplicates = duplicates = data
    ads = ads = media
    replies = replies = text
    spam = spam = text
    weekends = weekends = event
    holidays = public holidays = event
    outliers = outliers = science
    missing_values = missing values = data
    sponsored_results = sponsored results = shop
    explicit_songs = explicit songs = media
    sold_out = sold-out items = shop
    spoilers = spoilers = media
    hidden_files = hidden files = data
    test_accounts = test accounts = data
    used_items = used items = shop
    stop_words = stop words = text
    own_goals = own goals = sport
    basic_economy = basic economy fares = travel
    """,
)
_AVOIDED = _made(
    "avoid",
    "avoid_{n}|no_{n}|avoiding_{n}|skip_{n}",
    "avoiding {s}|, with {s} avoided|Avoid {s}.|I want to avoid {s}.|, avoiding {s}|"
    "Steer clear of {s}.|without {s}|It should avoid {s}.|, no {s}|Avoiding {s},",
    "{S} are fine.|No need to avoid {s}.|I don't mind {s}.",
    """
    tolls = tolls = route
    toll_roads = toll roads = route
    highways = highways = route
    tunnels = tunnels = route
    unpaved_roads = unpaved roads = route
    stairs = stairs = route
    busy_roads = busy roads = route
    peak_hours = peak hours = travel
    layovers = layovers = travel
    night_flights = night flights = travel
    crowds = crowds = travel
    allergens = allergens = food
    spicy_dishes = spicy dishes = food
    added_sugars = added sugars = food
    early_mornings = early mornings = event
    """,
)
_ONLY = _made(
    "only",
    "only_{n}|{n}_only|{n}|must_be_{n}",
    ", {s} ones only|, only {s} ones|Only {s} ones, please.|I only want {s} ones.|"
    "Show only {s} ones.|Restrict it to {s} ones.|It has to be {s} only.",
    "It need not be {s}.|, not only {s} ones|It doesn't have to be {s}.",
    """
    verified = verified = list
    open_now = currently open = list
    available = available = travel
    unread = unread = text
    active = active = data
    free = free = list
    official = official = list
    in_stock = in-stock = shop
    public = public = data
    upcoming = upcoming = event
    peer_reviewed = peer-reviewed = text
    local = local = list
    new_releases = newly released = media
    discounted = discounted = shop
    licensed = licensed = list
    """,
)
_ALLOWED = _made(
    "allow",
    "allow_{n}|{n}_allowed|accept_{n}|permit_{n}",
    "with {s} allowed|, {s} allowed|Allow {s}.|{S} should be allowed.|{S} are allowed.|"
    "Please allow {s}.",
    "Do not allow {s}.|, with no {s} allowed|Don't allow {s}.|{S} are not allowed.",
    """
    pets = pets = travel
    substitutions = substitutions = food
    partial_matches = partial matches = data
    late_arrivals = late arrivals = event
    downloads = downloads = media
    guest_comments = guest comments = text
    stopovers = stopovers = travel
    returns = returns = shop
    overlaps = overlaps = event
    negative_values = negative values = science
    wildcards = wildcards = data
    """,
)
_SORTED = _made(
    "sort flag",
    "sort_by_{n}|sorted_by_{n}|order_by_{n}|rank_by_{n}",
    "sorted by {s}|, sorted by {s}|Sort them by {s}.|, ordered by {s}|Sort the results by {s}.|"
    "I want it sorted by {s}.|Order by {s}.|Sorted by {s},",
    ", not sorted by {s}|Don't sort by {s}.|No need to sort by {s}.",
    """
    price = price = shop
    rating = rating = list
    date = date = text
    distance = distance = route
    popularity = popularity = media
    relevance = relevance = list
    goals = goals scored = sport
    size = size = data
    """,
)
_FLAGS = (
    ("detailed|details|in_detail|detailed_output|show_details", ", with details|in detail|"
     "Give me all the details.|I want a detailed result.|, in detail|Be detailed."
     "|With details,", "",
     "without details|No details needed.|I don't need details."),
    ("verbose|verbose_output|verbosity", "in verbose mode|Be verbose.|, with verbose output|"
     "Use verbose output.|Give me the verbose version.", "data", "Not verbose, please.|, "
     "without verbose output"),
    ("exact_match|exact|match_exactly|exact_only", ", exact matches only|It must match exactly.|"
     "Exact match only.|, matching exactly|Only exact matches count.", "list",
     "It need not match exactly.|Close matches are fine too."),
    ("case_sensitive|match_case|respect_case", ", case sensitive|Make it case sensitive.|"
     "Case matters.|, matching case|with case sensitivity on", "data", "Case does not matter.|, "
     "case insensitive|Ignore case."),
    ("dry_run|simulate|dry_run_only", "as a dry run|Just a dry run.|, dry run only|"
     "Do a dry run first.|Make it a dry run.", "act", "This is not a dry run.|, no dry run"),
    ("notify|send_notification|notify_me|notifications", "and notify me|Notify me.|"
     "Send me a notification when it is done.|, with a notification|I want to be notified.", "act",
     "Don't notify anyone.|, without notifications|No notification needed."),
    ("send_confirmation|confirmation|confirm_by_email|email_confirmation",
     "Send me a confirmation.|, with a confirmation by email|I need a confirmation.|"
     "Please confirm by email.", "act", "No confirmation needed.|, without a confirmation"),
    ("round_trip|return_trip|is_round_trip", ", round trip|It is a round trip.|as a round trip|"
     "Make it a round trip.|I need a round trip.", "travel", "It is not a round trip.|, "
     "one way rather than round trip"),
    ("wheelchair_accessible|accessible|wheelchair_access|step_free_access", ", "
     "wheelchair accessible|It must be wheelchair accessible.|with wheelchair access|"
     "We need wheelchair access.|It has to be accessible by wheelchair.", "travel",
     "It need not be wheelchair accessible."),
    ("pet_friendly|pets_welcome|allows_pets", ", pet friendly|It should be pet friendly.|"
     "I am bringing a pet.|, with pets welcome|Pets must be welcome.", "travel",
     "It need not be pet friendly."),
    ("kid_friendly|family_friendly|suitable_for_kids|child_friendly", ", kid friendly|"
     "It should suit kids.|, suitable for kids|Make it kid friendly.|We come with kids.", "travel",
     "It need not be kid friendly."),
    ("nonstop|nonstop_only|direct_only|is_nonstop", ", nonstop|It should be nonstop.|, "
     "nonstop only|I want a nonstop connection.|No stops, please.", "travel",
     "It need not be nonstop.|Stops are fine."),
    ("refundable|is_refundable|free_cancellation", ", refundable|It should be refundable.|"
     "It has to be refundable.|, fully refundable|I want it refundable.", "travel",
     "It need not be refundable.|, non-refundable is fine"),
    ("vegetarian|is_vegetarian|vegetarian_only", ", vegetarian only|It should be vegetarian.|"
     "I am vegetarian.|, all vegetarian|Only vegetarian, please.", "food",
     "It need not be vegetarian."),
    ("gluten_free|is_gluten_free|no_gluten", ", gluten free|It must be gluten free.|"
     "without gluten|I can't eat gluten.|Keep it gluten free.", "food", "Gluten is fine.|"
     "It need not be gluten free."),
    ("outdoor_seating|outdoor|has_terrace|seats_outside", "with outdoor seating|, "
     "with outdoor seating|We want to sit outdoors.|It should have outdoor seating.", "food",
     "Outdoor seating is not needed."),
    ("full_text|return_full_text|whole_text", "with the full text|Return the full text.|"
     "I want the full text.|, full text please", "text", "Don't return the full text.|"
     "I don't need the full text.|, without the full text"),
    ("recursive|include_subfolders|recurse", ", recursively|Go through subfolders recursively.|"
     "Do it recursively.|, subfolders included recursively", "data", "Don't recurse.|, "
     "without recursing into subfolders"),
    ("overwrite|overwrite_existing|replace_existing", "Overwrite what exists.|, "
     "overwriting any existing one|You may overwrite the existing one.|"
     "Overwrite it if it exists.", "data", "Don't overwrite anything.|, "
     "without overwriting anything"),
    ("anonymous|is_anonymous|anonymously|hide_identity", ", anonymously|Keep it anonymous.|"
     "It should be anonymous.|I want to stay anonymous.", "act", "It need not be anonymous."),
    ("gift_wrap|gift_wrapping|is_gift|gift", "with gift wrapping|Wrap it as a gift.|"
     "It is a gift.|, gift wrapped|I need gift wrapping.", "shop", "It is not a gift.|, "
     "without gift wrapping"),
    ("express|express_delivery|express_shipping|is_express", "with express delivery|, express|"
     "Use express delivery.|I want express delivery.", "shop", "No express delivery needed.|, "
     "no express delivery"),
    ("encrypt|encrypted|use_encryption", ", encrypted|Encrypt it.|with encryption|"
     "Make sure it is encrypted.", "data", "Don't encrypt it.|, without encryption"),
    ("compress|compressed|use_compression|zip_output", ", compressed|Compress the output.|"
     "with compression|The output should be compressed.", "data", "Don't compress it.|, "
     "without compression"),
    ("shuffle|shuffled|shuffle_order|random_order", ", shuffled|Shuffle the order.|"
     "in shuffled order|I want it shuffled.", "media", "Don't shuffle.|, without shuffling"),
    ("repeat|repeating|on_repeat|loop", ", on repeat|Put it on repeat.|Let it repeat.|"
     "It should repeat.", "media", "Don't repeat it.|, without repeating"),
    ("silent|silently|is_silent|quiet", ", silently|Do it silently.|Keep it silent.|"
     "in silent mode", "act", "It need not be silent."),
    ("recurring|is_recurring", ", recurring|It is recurring.|Make it recurring.|"
     "as a recurring one", "event", "It is not recurring.|, not recurring"),
    ("private|is_private|mark_private", ", marked private|Mark it as private.|Keep it private.|"
     "It should be private.", "event", "It need not be private.|, not private"),
    ("urgent|is_urgent|mark_urgent", ", marked urgent|Mark it as urgent.|It is urgent.|, "
     "flagged as urgent", "act", "It is not urgent.|, not urgent"),
    ("is_student|student|student_discount|student_rate", "I am a student.|"
     "with the student discount|at the student rate|Apply the student discount.", "shop",
     "I am not a student."),
    ("is_member|member|has_membership|member_rate", "I am a member.|at the member rate|"
     "I have a membership.|Use my membership.", "shop", "I am not a member.|I have no membership."),
    ("has_parking|parking|needs_parking|parking_available", "with parking|, with parking|"
     "It should have parking.|We need parking.|There must be parking.", "travel",
     "We don't need parking.|, parking not needed"),
    ("has_wifi|wifi|needs_wifi|free_wifi", "with wifi|, with free wifi|It must have wifi.|"
     "I need wifi.", "travel", "I don't need wifi.|, wifi not needed"),
    ("has_pool|pool|swimming_pool", "with a pool|, with a swimming pool|It should have a pool.|"
     "We want a pool.", "travel", "We don't need a pool."),
    ("has_children|with_children|children", "We have children.|, with children along|"
     "Our children are coming along.|We travel with children.", "travel",
     "No children are coming.|, without children"),
    ("live|live_data|real_time|live_updates", "with live data|Use live data.|, live|"
     "I want live updates.|, updated live", "weather", "It need not be live.|, "
     "no live data needed"),
    ("high_resolution|hd|high_quality|full_resolution", "in high resolution|, "
     "in high resolution|It should be of high resolution.|Use the highest resolution.", "media",
     "High resolution is not needed."),
    ("strict|strict_mode|be_strict", "in strict mode|Be strict.|, strictly|Use strict mode.",
     "science", "Don't be strict.|, not strictly"),
    ("normalize|normalized|normalize_scores", ", normalized|Normalize the values.|"
     "The result should be normalized.|with normalized values", "science", "Don't normalize.|, "
     "without normalizing"),
    ("simplify|simplified|simplify_result|simplest_form", ", simplified|Simplify the result.|"
     "in simplified form|The result should be simplified.", "science", "Don't simplify it.|, "
     "not simplified"),
    ("rounded|round_result|round|rounding", ", rounded|Round the result.|"
     "The result should be rounded.|I want it rounded.", "science", "Don't round it.|, "
     "not rounded|, without rounding"),
    ("reverse|reversed|reverse_order|descending", "in reverse order|Reverse the order.|, "
     "in reverse|I want it in reverse.", "list", "Not in reverse."),
    ("adjust_for_inflation|inflation_adjusted|adjusted", ", adjusted for inflation|"
     "Adjust it for inflation.|It should be adjusted for inflation.|, inflation adjusted", "money",
     "Don't adjust it for inflation.|, not adjusted for inflation"),
    ("compound|compounded|compound_interest", "with compound interest|Compound the interest.|, "
     "compounded|Use compound interest.", "money", "Don't compound it.|, without compounding"),
    ("home_games|home_only|at_home|home_games_only", ", home games only|Only home games.|"
     "I only care about home games.|, at home only", "sport", "Not only home games."),
    ("current|is_current|current_only|still_current", ", current ones only|It must be current.|"
     "Only the current ones.|, only current ones", "list", "It need not be current.|"
     "Older ones count too, not just current ones."),
)  # fmt: skip

_NUMBERS = (
    ("integer", "limit|max_results|number_of_results|result_limit|top_n|results|max_items",
     "int 2..25", "Show me {v}.|Give me the top {v}.|, at most {v} results|, top {v} only|"
     "Limit it to {v}.|I want {v} results.|No more than {v} results.|The first {v} are enough.|"
     ", {v} results please", "list"),
    ("integer", "count|number_of_items|how_many|num_items", "int 2..12", "I need {v} of them.|"
     "Give me {v} of them.|, {v} items|The count is {v}.|Make it {v}.|, {v} of them", "shop"),
    ("integer", "top_k|n_best|num_suggestions", "int 2..10", "Just the best {v}.|, the best {v}|"
     "Only the {v} best, please.|, with {v} suggestions|Give me {v} suggestions.", "media"),
    ("integer", "page_size|per_page|results_per_page", "int 5..60", "with {v} per page|, "
     "{v} per page|Put {v} on a page.|Use a page size of {v}.", "list"),
    ("integer", "page|page_number", "int 2..12", ", page {v}|Go to page {v}.|I want page {v}.|"
     "from page {v}|Show page {v}.", "list"),
    ("integer", "days|num_days|days_ahead|forecast_days|number_of_days", "int 2..14",
     "for the next {v} days|over {v} days|, {v} days|It is for {v} days.|"
     "I need it for {v} days.|For the next {v} days,", "weather"),
    ("integer", "nights|num_nights|number_of_nights", "int 2..12", "for {v} nights|, {v} nights|"
     "It is for {v} nights.|We stay {v} nights.|I need {v} nights.", "travel"),
    ("integer", "decimals|decimal_places|precision|digits|round_to", "int 2..6",
     "Round it to {v} decimal places.|, rounded to {v} decimals|to {v} decimal places|"
     "with a precision of {v} digits|I need {v} decimals.|Use {v} digits.", "science"),
    ("integer", "retries|max_retries|attempts|retry_count", "int 2..8", "with {v} retries|"
     "Retry up to {v} times.|, at most {v} retries|Allow {v} retries.|Give it {v} attempts.",
     "data"),
    ("integer", "seats|num_seats|number_of_seats|seat_count", "int 2..9", "with {v} seats|, "
     "{v} seats|We need {v} seats.|It should have {v} seats.|Take {v} seats.", "travel"),
    ("integer", "people|num_people|number_of_people|party_size|guests|persons", "int 2..12",
     "for {v} people|, for {v} people|There are {v} of us.|It is for {v} people.|"
     "We are {v} people.|For {v} people,", "food"),
    ("integer", "servings|portions|num_servings", "int 2..12", "for {v} servings|, {v} servings|"
     "Make it {v} servings.|I need {v} portions.|It should give {v} servings.", "food"),
    ("integer", "radius|radius_km|within_km|max_distance|search_radius", "int 2..60",
     "within {v} km|, within {v} km|in a radius of {v} km|Search within {v} km.|"
     "It should be within {v} kilometers.|Within {v} km,", "list"),
    ("integer", "max_minutes|time_limit|max_duration|max_time", "int 10..90",
     "in under {v} minutes|, {v} minutes at most|It may take {v} minutes at most.|"
     "I have {v} minutes.|, in at most {v} minutes", "food"),
    ("integer", "timeout|timeout_seconds|wait_seconds", "int 5..120",
     "with a timeout of {v} seconds|Set the timeout to {v} seconds.|, timeout {v} seconds|"
     "Wait {v} seconds at most.", "data"),
    ("integer", "words|max_words|word_count|word_limit|length", "int 40..500", "in {v} words|, "
     "in at most {v} words|Keep it under {v} words.|It should have {v} words.|Use {v} words.|"
     "In {v} words,", "text"),
    ("integer", "bedrooms|num_bedrooms|rooms|min_bedrooms", "int 2..6", "with {v} bedrooms|, "
     "{v} bedrooms|We need {v} bedrooms.|It should have {v} bedrooms.", "travel"),
    ("integer", "bags|num_bags|checked_bags|luggage_count", "int 2..6", "with {v} bags|, "
     "{v} bags|I have {v} bags.|We bring {v} bags.|with {v} checked bags", "travel"),
    ("integer", "copies|num_copies|quantity", "int 2..30", "in {v} copies|, {v} copies|"
     "I need {v} copies.|Make {v} copies.", "text"),
    ("integer", "last_n_games|num_games|last_games|games", "int 3..20",
     "over the last {v} games|, last {v} games|Use the last {v} games.|"
     "Only the last {v} games count.", "sport"),
    ("integer", "reminder_minutes|remind_before|minutes_before", "int 5..60",
     "Remind me {v} minutes before.|, with a reminder {v} minutes before|"
     "I want a reminder {v} minutes before.", "event"),
    ("integer", "iterations|max_iterations|num_iterations|steps", "int 20..900",
     "with {v} iterations|, {v} iterations|Use {v} iterations.|Stop after {v} iterations.",
     "science"),
    ("integer", "min_year|released_after|from_year|since_year", "int 1960..2024",
     "Only from {v} on.|, from {v} on|, since {v}|Nothing from before {v}.|"
     "I mean those since {v}.", "media"),
    ("integer", "age|user_age|age_years", "int 18..80", "I am {v} years old.|, age {v}|"
     "My age is {v}.|at age {v}|for somebody aged {v}", "health"),
    ("number", "max_price|price_limit|price_max|maximum_price|max_cost", "int 15..900",
     "under ${v}|, {v} at most|It may cost {v} at most.|for less than ${v}|"
     "The price must stay under {v}.|I won't pay more than {v}.|below ${v}", "shop"),
    ("number", "budget|total_budget|max_budget", "int 50..5000", "on a budget of {v}|"
     "My budget is {v}.|, with a budget of {v}|We have a budget of ${v}.|, budget {v}|"
     "On a budget of {v},", "travel"),
    ("number", "min_rating|minimum_rating|rating_above|min_score", "float 3.1..4.9 1",
     "with a rating above {v}|, rated at least {v}|The rating should be at least {v}.|, "
     "rated {v} or better|with a minimum rating of {v}|Only those rated above {v}.", "list"),
    ("number", "threshold|score_threshold|min_threshold", "float 0.1..0.9 2",
     "with a threshold of {v}|, threshold {v}|Use {v} as the threshold.|"
     "Set the threshold to {v}.|above a threshold of {v}", "science"),
    ("number", "confidence_level|confidence|confidence_interval|ci_level", "percent 80, 90, 92, "
     "95, 98, 99", "with {v} confidence|at a confidence level of {v}|, {v} confidence|"
     "Use a {v} confidence level.|I want {v} confidence.", "science"),
    ("number", "tax_rate|vat_rate|sales_tax", "percent 5, 7, 8, 12, 19, 20, 21",
     "at a tax rate of {v}|, with {v} tax|The tax rate is {v}.|Assume a tax rate of {v}.|"
     "with {v} tax", "money"),
    ("number", "interest_rate|annual_rate|yearly_rate", "percent 1.5, 2, 2.75, 3, 3.4, 4, 4.25, 5, "
     "6.5, 7, 8.1", "at an interest rate of {v}|, at {v} interest|The interest rate is {v}.|"
     "Assume an interest rate of {v}.", "money"),
    ("number", "tip|tip_amount|gratuity", "float 2.1..30 2", "with a tip of {v}|, "
     "plus a tip of {v}|The tip is {v}.|Add a tip of {v}.", "food"),
    ("number", "speed|playback_speed|speed_factor", "float 0.5..2.5 2", "at {v} times the speed|"
     ", at speed {v}|Set the speed to {v}.|Use a speed of {v}.", "media"),
    ("number", "min_weight|weight_min|weight_limit", "float 1.1..40 1",
     "with a weight of at least {v} kg|, weighing at least {v} kg|"
     "The weight should be {v} kg or more.|It should weigh at least {v} kg.", "shop"),
    ("number", "tolerance|max_error|epsilon", "float 0.01..0.5 3", "with a tolerance of {v}|, "
     "tolerance {v}|Use a tolerance of {v}.|The tolerance is {v}.", "science"),
    ("number", "temperature_limit|max_temperature|temperature_max", "float 5.1..40 1",
     "up to a temperature of {v} degrees|The temperature may reach {v} degrees.|, "
     "at most {v} degrees|Keep the temperature under {v} degrees.", "weather"),
)  # fmt: skip

_ENUMS = (
    ("unit|units|unit_system|measurement_system|measurement_units", "metric, imperial",
     "in {v} units|, in {v} units|Use {v} units.|I prefer {v} units.|with {v} units|"
     "In {v} units,", ""),
    ("temperature_unit|unit|units|temp_scale", "celsius, fahrenheit, kelvin", "in {v}|, in {v}|"
     "Use {v}.|Give it in {v}.|I want it in {v}.|In {v},", "weather"),
    ("unit|units|distance_unit|length_unit", "km=kilometers, miles, m=meters, feet", "in {v}|, "
     "in {v}|Give it in {v}.|I want it in {v}.|measured in {v}|Use {v}.", "route"),
    ("unit|weight_unit|units|mass_unit", "kg=kilograms, lb=pounds, g=grams, oz=ounces", "in {v}|"
     ", in {v}|Give it in {v}.|Weigh it in {v}.|I want {v}.", "food"),
    ("speed_unit|unit|wind_unit", "kmh=kilometers per hour, mph=miles per hour, "
     "ms=meters per second", "in {v}|, in {v}|Speeds in {v}, please.|Use {v}.", "weather"),
    ("time_format|clock|hour_format|clock_format", "12h=12-hour, 24h=24-hour", "in {v} format|, "
     "in {v} format|Use the {v} clock.|I want {v} format.|Times in {v} format, please.|"
     "In {v} format,", "event"),
    ("format|output_format|response_format|export_format|file_format", "json, csv, xml, html, "
     "pdf, markdown", "as {v}|in {v} format|, as {v}|I need it in {v} format.|Use {v} format.|"
     "Return it as {v}.|In {v} format,", "data"),
    ("image_format|format|file_type|output_type", "png, jpg, webp, gif, svg", "as {v}|, "
     "as a {v}|Save it as {v}.|in {v} format|I need a {v}.", "media"),
    ("number_format|notation|result_format", "decimal=decimal, fraction, scientific, percent",
     "in {v} form|, as a {v} result|Use {v} notation.|I want it in {v} form.|in {v} notation",
     "science"),
    ("order|sort_order|direction|sort_direction|ordering", "asc=ascending/increasing, "
     "desc=descending/decreasing", "in {v} order|, in {v} order|Use {v} order.|"
     "Put them in {v} order.|I want {v} order.|In {v} order,", "list"),
    ("order|sort_order|ordering", "newest_first, oldest_first, cheapest_first, random",
     "with the order {v}|, {v}|Show them {v}.|I want the order {v}.|ordered {v}", "shop"),
    ("sort_by|sort|order_by|sort_key|rank_by", "price, rating, distance, popularity, date, name",
     "sorted by {v}|, sorted by {v}|Sort by {v}.|ordered by {v}|Sort them by {v}.|ranked by {v}",
     "list"),
    ("priority|priority_level|urgency|importance", "low, normal, high, critical",
     "with {v} priority|, {v} priority|The priority is {v}.|Give it {v} priority.|"
     "Its priority should be {v}.", "act"),
    ("size|item_size|size_option", "small, medium, large, extra_large", "in {v}|, size {v}|"
     "in size {v}|The size is {v}.|I want the {v} size.|Make it {v}.", "shop"),
    ("level|difficulty|difficulty_level|skill_level|experience", "beginner, intermediate, "
     "advanced, expert", "at {v} level|, for {v} level|for the {v} level|The level is {v}.|"
     "It should be for {v} level.|I am at {v} level.", "text"),
    ("detail_level|level_of_detail|detail|granularity", "minimal, basic, standard, full",
     "with {v} detail|, at {v} detail level|Use the {v} detail level.|"
     "The level of detail should be {v}.|I want {v} detail.", ""),
    ("mode|travel_mode|transport|transport_mode|travel_by", "driving=car, "
     "walking=foot, transit=public transit/transit, taxi", "by {v}|, by {v}|"
     "I am going by {v}.|We travel by {v}.|Going by {v},", "route"),
    ("mode|processing_mode|run_mode", "fast, balanced, accurate, safe", "in {v} mode|, "
     "in {v} mode|Use {v} mode.|Run it in {v} mode.|In {v} mode,", "data"),
    ("travel_class|class|cabin|seat_class|cabin_class", "economy, premium_economy, business, "
     "first", "in {v} class|, {v} class|I want {v} class.|It should be {v} class.|"
     "flying {v} class|In {v} class,", "travel"),
    ("period|interval|frequency|aggregation|granularity", "hourly, daily, weekly, monthly, "
     "quarterly, yearly", "on a {v} basis|, {v}|I want it {v}.|with {v} figures|Use {v} values.|"
     ", on a {v} basis", "money"),
    ("frequency|repeat_every|recurrence|schedule", "day, week, month, year", "every {v}|, "
     "every {v}|Repeat it every {v}.|It should run every {v}.|once every {v}", "event"),
    ("category|section|topic|news_category", "business, technology, sports, health, science, "
     "entertainment", "in the {v} category|, {v} only|The category is {v}.|from the {v} section|"
     "Only the {v} section.|, in the {v} category", "text"),
    ("category|department|product_category", "electronics, clothing, "
     "home_garden=home and garden, toys, books", "in the {v} category|, category {v}|"
     "The category is {v}.|from the {v} department|Look in {v}.", "shop"),
    ("tone|style|writing_style|voice", "formal, casual, friendly, humorous, persuasive",
     "in a {v} tone|, in a {v} tone|Keep the tone {v}.|The tone should be {v}.|Use a {v} tone.|"
     "In a {v} tone,", "text"),
    ("quality|video_quality|resolution|stream_quality", "480p, 720p, 1080p, 4k", "in {v}|, "
     "in {v}|I want {v} quality.|Use {v}.|at {v} quality", "media"),
    ("status|state|status_filter|filter_status", "open, closed, pending, resolved",
     "with status {v}|, status {v}|Only those with status {v}.|The status must be {v}.|"
     "Filter by status {v}.", "data"),
    ("condition|item_condition|product_condition", "new, like_new, used, refurbished",
     "in {v} condition|, {v} condition|It should be {v}.|The condition should be {v}.|"
     "I want it in {v} condition.", "shop"),
    ("gender|sex|division", "male, female, mixed", "for the {v} division|, {v} only|"
     "The division is {v}.|in the {v} division|Only the {v} division.", "sport"),
    ("severity|log_level|min_severity", "debug, info, warning, error", "at level {v}|, "
     "severity {v}|The severity is {v}.|Only severity {v}.|with severity {v}", "data"),
    ("visibility|access|access_level|sharing", "public, private, team_only, unlisted",
     "with {v} visibility|, visibility {v}|Make it {v}.|The visibility should be {v}.|"
     "Set it to {v}.", "act"),
    ("payment_method|pay_by|payment|payment_type", "credit_card, paypal, bank_transfer, cash",
     "by {v}|, paid by {v}|I pay by {v}.|Payment is by {v}.|, paying by {v}", "shop"),
    ("spice_level|spiciness|heat_level", "mild, medium, hot, extra_hot", "with {v} spice|, "
     "{v} spice level|Make it {v}.|The spice level should be {v}.|I like it {v}.", "food"),
    ("meal|meal_type|course|meal_course", "breakfast, lunch, dinner, snack, dessert", "for {v}|"
     ", for {v}|It is for {v}.|I want it for {v}.|as a {v}|For {v},", "food"),
    ("color_scheme|theme|palette", "light, dark, high_contrast, monochrome", "in a {v} theme|, "
     "{v} theme|Use the {v} theme.|with the {v} palette|I want the {v} theme.", "media"),
    ("chart_type|plot_type|graph_type|chart", "bar, line, pie, scatter, area", "as a {v} chart|"
     ", with a {v} chart|Use a {v} chart.|Draw a {v} chart.|I want a {v} chart.", "science"),
    ("method|algorithm|solver_method", "bisection, newton=Newton, simpson=Simpson, trapezoid",
     "with the {v} method|, using the {v} method|Use the {v} method.|by the {v} method|"
     "With the {v} method,", "science"),
    ("angle_unit|angle_mode|angles", "degrees, radians, gradians", "with angles in {v}|, "
     "angles in {v}|Angles are in {v}.|Give angles in {v}.|Take the angle in {v}.", "science"),
    ("league_type|stage|game_type", "preseason, regular_season, playoffs, friendly",
     "in the {v}|, {v} games only|Only {v} games.|I mean the {v}.|during the {v}", "sport"),
    ("room_view|view|view_type", "sea=sea view, city=city view, garden=garden view, "
     "mountain=mountain view", "with a {v}|, with a {v}|I want a {v}.|It should have a {v}.|"
     "We would love a {v}.", "travel"),
    ("delivery|shipping_method|delivery_option", "pickup, standard, overnight, courier",
     "with {v} delivery|, {v} delivery|Use {v} delivery.|The delivery should be {v}.|"
     "I want {v} delivery.", "shop"),
)  # fmt: skip

_ARRAYS = (
    ("fields|return_fields|columns|include_fields|attributes", "name, price, rating, address, "
     "website, phone", "with the fields {v}|, fields {v}|Return {v}.|I only need {v}.|"
     "Show me {v}.|, with {v}", "list"),
    ("metrics|measures|indicators|kpis", "revenue, net_income, market_cap, cash_flow, "
     "total_debt, gross_margin", "with {v}|, showing {v}|Show {v}.|I need {v}.|"
     "The metrics are {v}.|, with the metrics {v}", "money"),
    ("statistics|stats|summary_statistics|metrics", "mean, median, mode, variance, range, "
     "standard_deviation", "with {v}|Show the {v}.|, with the {v}|I need the {v}.|"
     "Compute the {v}.", "science"),
    ("stats|player_stats|statistics|stat_types", "points, assists, rebounds, steals, "
     "minutes_played, yellow_cards", "with {v}|, with {v}|Show {v}.|I want {v}.|including {v}",
     "sport"),
    ("details|information|info|sections|include", "history, opening_hours, ticket_prices, "
     "directions, contact", "with {v}|, including {v}|Tell me {v}.|Include {v}.|I need {v}.|, "
     "with {v}", "travel"),
    ("amenities|facilities|features|hotel_amenities", "gym, pool, free_parking, free_wifi, spa, "
     "breakfast", "with {v}|, with {v}|It should have {v}.|We need {v}.|, offering {v}|With {v},",
     "travel"),
    ("dietary|diet|dietary_preferences|dietary_restrictions|diets", "vegan, vegetarian, "
     "gluten_free, dairy_free, nut_free, halal", ", {v}|It should be {v}.|, {v} please|"
     "Make it {v}.|It has to be {v}.", "food"),
    ("nutrients|nutrition|nutrition_facts|nutrient_types", "protein, calories, fat, "
     "carbohydrates, fiber, sugar", "with {v}|, with {v}|Tell me {v}.|Show {v}.|I need {v}.|"
     "including {v}", "food"),
    ("features|car_features|equipment|options", "air_conditioning, navigation, child_seat, "
     "automatic, sunroof", "with {v}|, with {v}|It should have {v}.|I need {v}.|"
     "The features are {v}.", "travel"),
    ("categories|topics|sections|subjects", "politics, economy, culture, science, sports, weather",
     "about {v}|, about {v}|Only {v}.|I want {v}.|The categories are {v}.", "text"),
    ("days|weekdays|on_days|days_of_week", "monday, tuesday, wednesday, thursday, friday, "
     "saturday", "on {v}|, on {v}|It should be on {v}.|Do it on {v}.|We are free on {v}.", "event"),
    ("conditions|weather_fields|elements|parameters", "temperature, humidity, wind, pressure, "
     "visibility, uv_index", "with {v}|, with {v}|Show {v}.|I want {v}.|including {v}", "weather"),
    ("platforms|devices|systems|consoles", "android, ios, windows, linux, mac", "on {v}|, "
     "on {v}|It should run on {v}.|I use {v}.|for {v}", "media"),
    ("genres|genre_filter|styles|moods", "comedy, drama, action, horror, science_fiction, romance",
     ", {v} only|I like {v}.|The genres are {v}.|Look among {v}.|, in {v}", "media"),
    ("channels|notify_by|notification_channels|notification_types", "email, sms, push, "
     "phone_call, slack", "Notify me by {v}.|, with notice by {v}|Send notice by {v}.|"
     "Tell me by {v}.", "act"),
    ("formats|file_types|file_formats|output_formats", "pdf, docx, epub, txt, html", "as {v}|, "
     "as {v}|I need it as {v}.|in the formats {v}|The formats are {v}.", "text"),
    ("modes|transport_modes|transport_types|means", "bus, train, tram, subway, car, walking",
     "by {v}|, by {v}|We can go by {v}.|Use {v}.|The modes are {v}.", "route"),
    ("checks|tests|validations|checks_to_run", "spelling, grammar, style, broken_links, "
     "formatting", "checking {v}|, checking {v}|Check {v}.|Run the checks for {v}.|"
     "I want {v} checked.", "text"),
    ("accessories|extras|add_ons|options", "gift_box, extra_battery, travel_case, charger, "
     "screen_protector", "with {v}|, with {v}|Add {v}.|I also want {v}.|plus {v}", "shop"),
    ("sizes|available_sizes|size_options", "small, medium, large, extra_large", "in size {v}|, "
     "in sizes {v}|The sizes are {v}.|I need sizes {v}.|It should come in {v}.", "shop"),
    ("permissions|rights|access_rights|scopes", "read, write, delete, share, export_data",
     "with {v} rights|, with the rights {v}|Give the rights {v}.|The permissions are {v}.|"
     "with the permissions {v}", "data"),
)  # fmt: skip

_LISTS = (
    ("tags|labels|tag_names|label_list", "work; home; urgent; travel; health; finance; garden; "
     "follow up; side project; long term", "tagged {v}|, tagged {v}|Tag it {v}.|"
     "Use the tags {v}.|Label it {v}.|, with the tags {v}", "act"),
    ("keywords|search_terms|key_phrases|terms", "solar power; battery; climate; storage; "
     "supply chain; heat pump; robotics; soil; trade policy; water", "with the keywords {v}|, "
     "keywords {v}|The keywords are {v}.|Use {v} as keywords.|, mentioning {v}", "text"),
    ("recipients|send_to|cc|share_with", "Anna; Ben; Carla Rossi; David Kim; Emma; "
     "the whole team; my manager; Grace", "Send it to {v}.|, cc {v}|, shared with {v}|"
     "Share it with {v}.|, sent to {v}", "act"),
    ("attendees|participants|invitees|guests", "Oscar; Paula; Rosa Diaz; Sam Weber; Tina; "
     "Uma Patel; Victor; the design team", "with {v}|, attended by {v}|The attendees are {v}.|"
     "Invite {v}.|, with {v} attending", "event"),
    ("ingredients|available_ingredients|with_ingredients|must_use", "rice; tomatoes; "
     "red onions; chickpeas; garlic; olive oil; spinach; goat cheese; eggs; coconut milk",
     "with {v}|, using {v}|I have {v}.|Use {v}.|It should have {v}.|, made with {v}", "food"),
    ("exclude_ingredients|without|allergies|allergens", "peanuts; shellfish; milk; celery; soy; "
     "tree nuts; mustard; sesame", "without {v}|, without {v}|I am allergic to {v}.|"
     "Leave out {v}.|, but no {v}", "food"),
    ("columns|column_names|fields|select", "id; amount; region; created at; unit price; email; "
     "quantity; country code", "with the columns {v}|, columns {v}|Use the columns {v}.|"
     "Only the columns {v}.", "data"),
    ("brands|brand_list|preferred_brands|manufacturers", "Bosch; Samsung; Le Creuset; Sony; "
     "Miele; General Electric; Canon; Black Diamond", "from {v}|, from {v}|Only brands {v}.|"
     "I like {v}.|The brands are {v}.", "shop"),
    ("interests|hobbies|likes|preferences", "hiking; modern art; street food; jazz; "
     "old churches; surfing; board games; bird watching", "I like {v}.|, given that I like {v}|"
     "My interests are {v}.|We are into {v}.", "travel"),
    ("stops|waypoints|via|stopovers", "Lyon; Salt Lake City; Geneva; Verona; San Jose; Ghent; "
     "Cape Town; Basel", "via {v}|, via {v}|Stop in {v}.|We stop at {v}.|, with stops in {v}",
     "route"),
    ("skills|required_skills|qualifications", "Python; public speaking; welding; "
     "project management; German; first aid; Excel; data analysis", "with skills in {v}|, "
     "with {v} as skills|The skills are {v}.|They should know {v}.|Required skills are {v}.",
     "data"),
    ("materials|material_list|made_of", "oak; stainless steel; glass; leather; "
     "recycled plastic; bamboo; cast iron; wool", "made of {v}|, made of {v}|"
     "It should be made of {v}.|The materials are {v}.", "shop"),
)  # fmt: skip

_STRINGS = (
    ("unit|units|output_unit|measurement_unit|result_unit", "miles; kilograms; meters; "
     "square feet; liters; nautical miles; cubic meters; inches; pounds; hectares", "in {v}|, "
     "in {v}|Give it in {v}.|I want it in {v}.|Use {v}.|measured in {v}|In {v},", "science"),
    ("currency|currency_code|in_currency|target_currency", "USD; EUR; GBP; JPY; CHF; euros; "
     "US dollars; Canadian dollars; Swiss francs; Indian rupees", "in {v}|, in {v}|Use {v}.|"
     "I pay in {v}.|Give amounts in {v}.|In {v},", "money"),
    ("platform|console|system|device", "Switch; PlayStation 5; Xbox Series X; Android; "
     "Steam Deck; Windows 11; iPad; Apple TV", "on {v}|, on {v}|I play on {v}.|It is for {v}.|"
     "for {v}|On {v},", "media"),
    ("exchange|stock_exchange|market|listing", "London Stock Exchange; NASDAQ; "
     "Oslo Stock Exchange; Tokyo Stock Exchange; Deutsche Boerse; SIX Swiss Exchange; "
     "Toronto Stock Exchange",
     "on the {v}|, on the {v}|It is traded on the {v}.|listed on the {v}|Use the {v}.", "money"),
    ("source|data_source|provider|news_source", "Wikipedia; Reuters; the BBC; Associated Press; "
     "Financial Times; Britannica; the World Bank; OpenStreetMap", "from {v}|, from {v}|"
     "Take it from {v}.|Use {v} as the source.|according to {v}|From {v},", "text"),
    ("language|lang|output_language|response_language", "French; German; Swahili; "
     "Brazilian Portuguese; Simplified Chinese; Hindi; Dutch; Spanish; Latin", "in {v}|, in {v}|"
     "Answer in {v}.|I want it in {v}.|in the {v} language|In {v},", "text"),
    ("timezone|time_zone|tz|local_timezone", "UTC; Europe/Paris; Pacific Time; GMT+2; "
     "America/Chicago; Eastern Standard Time; Asia/Tokyo", "in {v}|, in {v} time zone|"
     "My time zone is {v}.|Use the {v} time zone.|Times in {v}, please.", "event"),
    ("venue|stadium|event_venue", "Riverside Theatre; Albert Arena; the Old Mill; "
     "Victoria Theater; Civic Center; North Pavilion; Blue Note Club", "at {v}|, at {v}|"
     "It is at {v}.|The venue is {v}.|, held at {v}", "event"),
    ("brand|manufacturer|product_brand|make", "Bosch; Samsung; Le Creuset; Sony; Miele; "
     "General Electric; Canon; Black Diamond", "from {v}|, made by {v}|The brand should be {v}.|"
     "I want it from {v}.|by {v}", "shop"),
    ("room_type|room|accommodation_type|bed_type", "double room; single room; family suite; "
     "king suite; twin room; ocean view suite; shared dorm", "in a {v}|, {v}|We want a {v}.|"
     "I need a {v}.|with a {v}|It should be a {v}.", "travel"),
    ("color|colour|item_color|preferred_color", "dark blue; red; forest green; silver; "
     "matte black; beige; light gray; purple", "in {v}|, in {v}|The color should be {v}.|"
     "I want it in {v}.|colored {v}|In {v},", "shop"),
    ("cuisine|cuisine_type|food_type|kitchen", "Thai; Lebanese; North Indian; Tex-Mex; "
     "Ethiopian; Sichuan; Peruvian; Southern Italian", "with {v} cuisine|, {v} cuisine|"
     "The cuisine should be {v}.|We feel like {v} food.|, {v} food", "food"),
    ("genre|music_genre|style|category", "jazz; science fiction; indie rock; historical drama; "
     "film noir; heavy metal; true crime; folk", "in the {v} genre|, genre {v}|"
     "The genre is {v}.|I like {v}.|, {v} only", "media"),
    ("team|club|team_name|side", "Boston Celtics; Real Madrid; Leicester City; Chicago Bulls; "
     "Ajax; Green Bay Packers; Inter Milan", "for {v}|, for {v}|The team is {v}.|I mean {v}.|"
     "with {v}", "sport"),
    ("season|season_year|year_range|season_years", "2020-2021; 2018-19; 2022-2023; 2015/16; "
     "2009-10; 2023/24", "in the {v} season|, {v} season|The season is {v}.|"
     "during the {v} season|I mean the {v} season.|In the {v} season,", "sport"),
    ("condition|quality|item_condition", "like new; slightly used; good; for parts; "
     "factory sealed; mint", "in {v} condition|, {v} condition|The condition should be {v}.|, "
     "condition {v}", "shop"),
    ("tissue|sample_type|specimen|organ", "bone marrow; cell wall; blood serum; liver; "
     "outer membrane; spinal cord; skin", "in the {v}|, in the {v}|I mean the {v}.|from the {v}|"
     "Look at the {v}.", "health"),
    ("material|material_type|medium", "stainless steel; oak; sea water; cast iron; "
     "carbon fiber; fresh concrete; copper", "made of {v}|, in {v}|The material is {v}.|for {v}|"
     "It is made of {v}.", "science"),
    ("league|league_name|championship", "Premier League; La Liga; Serie A; "
     "National Hockey League; Bundesliga; Champions League", "in the {v}|, in the {v}|"
     "The league is the {v}.|I mean the {v}.|In the {v},", "sport"),
    ("position|player_position|role", "point guard; goalkeeper; left back; center forward; "
     "shortstop; wide receiver", "as a {v}|, at {v}|The position is {v}.|playing {v}|for a {v}",
     "sport"),
    ("neighborhood|quarter|part_of_town", "Old Town; Harlem; the West End; Le Marais; "
     "Lower East Side; Shibuya; North Beach", "in {v}|, in {v}|It should be in {v}.|around {v}|"
     "near {v}", "travel"),
    ("airline|carrier|preferred_airline|airline_name", "Lufthansa; Air France; "
     "Turkish Airlines; Qatar Airways; Delta; Cathay Pacific", "with {v}|, with {v}|"
     "I fly with {v}.|I prefer {v}.|on {v}", "travel"),
    ("occasion|event_type|purpose|reason", "wedding; birthday party; job interview; "
     "office party; housewarming; graduation", "for a {v}|, for a {v}|It is for a {v}.|"
     "The occasion is a {v}.|For a {v},", "shop"),
    ("software|tool|program|application", "LibreOffice; Photoshop; Visual Studio Code; Excel; "
     "Blender; Google Sheets", "in {v}|, in {v}|I work in {v}.|using {v}|It is for {v}.", "data"),
    ("branch|git_branch|target_branch", "main; develop; release-2.1; feature/login; hotfix-12",
     "on branch {v}|, branch {v}|Use the branch {v}.|on the {v} branch|The branch is {v}.", "data"),
    ("date_format|date_style|format", "YYYY-MM-DD; DD/MM/YYYY; MM/DD/YYYY; DD.MM.YYYY",
     "with dates as {v}|, dates as {v}|Write dates as {v}.|The date format is {v}.|"
     "Use {v} for dates.", "event"),
    ("jurisdiction|court|legal_system", "Scotland; Federal Court; New South Wales; "
     "Supreme Court of Canada; Delaware; High Court", "under {v}|, in {v}|"
     "The jurisdiction is {v}.|for {v}|It falls under {v}.", "law"),
    ("instrument|musical_instrument|main_instrument", "electric guitar; piano; bass clarinet; "
     "cello; alto saxophone; drums", "for {v}|, for {v}|It is for {v}.|The instrument is {v}.|"
     "played on {v}", "media"),
    ("voice|narrator|speaker|voice_name", "Samantha; deep male voice; calm female voice; "
     "British accent; Daniel", "with the voice {v}|, read by {v}|Use the voice {v}.|"
     "The voice should be {v}.", "media"),
    ("paper_size|page_format|sheet_size", "A4; US Letter; A3; legal; Tabloid", "on {v} paper|, "
     "on {v} paper|Use {v} paper.|The paper size is {v}.", "text"),
)  # fmt: skip

EXTRAS: tuple[Extra, ...] = (
    *_INCLUDED, *_EXCLUDED, *_AVOIDED, *_ONLY, *_ALLOWED, *_SORTED,
    *(_extra("flag", names, "flag", says, topic, off) for names, says, topic, off in _FLAGS),
    *(_extra(*number) for number in _NUMBERS),
    *(_extra("enum", names, f"enum {o}", says, topic) for names, o, says, topic in _ENUMS),
    *(_extra("enums", names, f"enums {o}", says, topic) for names, o, says, topic in _ARRAYS),
    *(_extra("words", names, f"words {o}", says, topic) for names, o, says, topic in _LISTS),
    *(_extra("string", names, f"pick {o}", says, topic) for names, o, says, topic in _STRINGS),
)  # fmt: skip
"""All of them, by family."""
