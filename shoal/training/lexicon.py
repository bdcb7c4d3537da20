# ruff: noqa: SIM905 (lists of words read better as one text)
"""The words that generated tools and questions are made of.

Knows nothing of grammar or sampling. `HELD_OUT_THINGS` and `HELD_OUT_PARAMETERS`
never enter training: the unseen-tool test set is built from them alone.
"""

__all__ = [
    "FIELDS",
    "HELD_OUT_FIELDS",
    "HELD_OUT_PARAMETERS",
    "HELD_OUT_THINGS",
    "NAMES",
    "PARAMETERS",
    "PLACES",
    "SMALL_TALK",
    "THINGS",
    "TITLE_WORDS",
    "VERBS",
]

VERBS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    # kind: (verbs in tool names, verbs in descriptions, openings of questions)
    "get": (
        ("get", "fetch", "show", "lookup", "check", "read", "tell"),
        ("Get", "Fetch", "Show", "Look up", "Return", "Retrieve", "Tell"),
        (
            "get me", "show me", "what is", "tell me", "give me", "look up", "can you check",
            "I want to know", "I need", "please fetch", "could you get", "what's", "check",
            "let me see", "retrieve", "do you know", "I would like to see", "get",
        ),
    ),
    "find": (
        ("find", "search", "list", "browse", "query"),
        ("Find", "Search for", "List", "Look for", "Discover"),
        (
            "find", "search for", "list", "look for", "are there any", "I am looking for",
            "find me", "show me all", "which are the", "can you find", "I want to find",
            "help me find", "browse", "please list", "any", "where can I find",
        ),
    ),
    "create": (
        ("create", "add", "make", "new", "register", "submit"),
        ("Create", "Add", "Make", "Register", "Submit"),
        (
            "create", "add", "make", "I want to add", "please create", "set up", "register",
            "can you make", "I need a new", "submit", "let us create", "put in", "enter",
        ),
    ),
    "book": (
        ("book", "reserve", "schedule", "order", "request", "buy"),
        ("Book", "Reserve", "Schedule", "Order", "Request", "Buy"),
        (
            "book", "reserve", "schedule", "order", "I would like to book", "please reserve",
            "get me", "I want to order", "can you book", "request", "arrange", "I'd like",
        ),
    ),
    "change": (
        ("update", "set", "change", "edit", "adjust", "modify"),
        ("Update", "Set", "Change", "Edit", "Adjust", "Modify"),
        (
            "update", "set", "change", "edit", "adjust", "please change", "modify",
            "can you update", "I want to change", "switch", "correct",
        ),
    ),
    "remove": (
        ("delete", "cancel", "remove", "stop", "clear"),
        ("Delete", "Cancel", "Remove", "Stop", "Clear"),
        (
            "delete", "cancel", "remove", "stop", "get rid of", "please cancel", "drop",
            "I want to cancel", "erase", "can you remove", "I no longer need",
        ),
    ),
    "send": (
        ("send", "share", "post", "forward", "deliver"),
        ("Send", "Share", "Post", "Forward", "Deliver"),
        (
            "send", "share", "post", "forward", "please send", "can you share", "deliver",
            "I want to send", "pass on",
        ),
    ),
    "compute": (
        ("calculate", "compute", "estimate", "measure", "predict", "analyze"),
        ("Calculate", "Compute", "Estimate", "Work out", "Predict", "Analyze"),
        (
            "calculate", "compute", "estimate", "work out", "what would be", "figure out",
            "can you calculate", "I need to know", "predict", "how much is", "analyze",
        ),
    ),
}  # fmt: skip

# word in the tool, then other ways in which a question says it
THINGS: tuple[tuple[str, ...], ...] = (
    ("weather", "weather forecast", "forecast", "how the weather is"),
    ("flight", "plane ticket", "plane", "flights"), ("hotel", "place to stay", "hotel room"),
    ("restaurant", "place to eat", "somewhere to eat", "restaurants"),
    ("recipe", "dish", "how to cook"), ("movie", "film", "movies"), ("song", "music", "track"),
    ("playlist", "list of songs"), ("book", "novel", "books"), ("news", "headlines", "latest news"),
    ("stock_price", "share price", "stock"), ("exchange_rate", "currency rate", "rate of exchange"),
    ("train", "train ticket", "rail connection"), ("bus", "bus line", "bus route"),
    ("taxi", "cab", "ride"), ("rental_car", "car to rent", "hire car"),
    ("event", "events", "happening"), ("concert", "show", "gig"),
    ("meeting", "appointment", "meetings"), ("reminder", "alert", "reminders"),
    ("alarm", "wake-up call", "alarms"), ("timer", "countdown"),
    ("email", "mail", "message by email"), ("message", "text message", "text"),
    ("contact", "address book entry"), ("phone_number", "number to call", "telephone number"),
    ("task", "to-do", "to-do item"), ("shopping_list", "grocery list"), ("bank_account", "account"),
    ("balance", "account balance", "money left"), ("payment", "money transfer"),
    ("invoice", "bill", "invoices"), ("loan", "credit", "loans"),
    ("insurance", "insurance policy", "coverage"), ("tax", "taxes", "tax due"),
    ("salary", "pay", "wage"), ("budget", "spending plan"), ("expense", "cost", "expenses"),
    ("order", "purchase", "orders"), ("package", "parcel", "delivery"),
    ("product", "item", "products"), ("store", "shop", "stores"),
    ("discount", "coupon", "price cut"), ("refund", "money back"),
    ("customer", "client", "customers"), ("employee", "staff member", "worker"),
    ("job", "position", "vacancy"), ("resume", "CV", "application"), ("course", "class", "lesson"),
    ("exam", "test", "exams"), ("student", "pupil", "students"), ("teacher", "instructor", "tutor"),
    ("school", "schools"), ("university", "college"), ("doctor", "physician", "doctors"),
    ("hospital", "clinic", "hospitals"), ("medicine", "drug", "medication"),
    ("symptom", "symptoms", "complaint"), ("patient", "patients"),
    ("vaccine", "shot", "vaccination"), ("diet", "meal plan"), ("calories", "energy in food"),
    ("workout", "exercise", "training session"), ("heart_rate", "pulse"), ("sleep", "sleep record"),
    ("gym", "fitness centre"), ("sport", "sports"), ("match_score", "score", "result of the match"),
    ("team", "squad", "teams"), ("player", "players"), ("league", "championship"),
    ("ticket", "tickets", "admission"), ("museum", "museums", "exhibition"),
    ("park", "garden", "parks"), ("beach", "beaches", "seaside"), ("map", "maps"),
    ("route", "way", "directions"), ("traffic", "traffic jam", "road conditions"),
    ("parking", "parking space", "place to park"),
    ("gas_station", "petrol station", "place to refuel"), ("distance", "how far it is"),
    ("address", "street address"), ("house", "home", "houses"), ("apartment", "flat", "apartments"),
    ("room", "rooms"), ("furniture", "table or chair"), ("light", "lamp", "lights"),
    ("thermostat", "heating", "temperature setting"), ("door", "lock", "doors"),
    ("camera", "camera feed", "cameras"), ("vacuum", "robot cleaner"), ("speaker", "loudspeaker"),
    ("volume", "loudness", "sound level"), ("tv_show", "series", "television show"),
    ("channel", "channels"), ("podcast", "podcast episode"), ("radio", "radio station"),
    ("game", "video game", "games"), ("joke", "something funny"), ("quote", "saying"),
    ("poem", "verse"), ("word_meaning", "meaning", "definition"), ("synonym", "similar word"),
    ("translation", "translated text"), ("language", "languages"),
    ("document", "paper", "documents"), ("file", "files"), ("folder", "directory"),
    ("photo", "picture", "image"), ("video", "clip", "videos"), ("backup", "copy"),
    ("password", "passcode"), ("user", "users", "member"), ("profile", "user page"),
    ("comment", "remark", "comments"), ("review", "reviews", "opinion"),
    ("rating", "stars", "ratings"), ("survey", "poll", "questionnaire"),
    ("website", "site", "web page"), ("server", "machine", "servers"), ("database", "databases"),
    ("bug", "issue", "defect"), ("project", "projects"), ("report", "summary", "reports"),
    ("contract", "agreement"), ("lawyer", "attorney"), ("crime", "offence", "crimes"),
    ("weapon", "arms"), ("animal", "animals", "creature"), ("pet", "pets"), ("plant", "plants"),
    ("tree", "trees"), ("river", "stream"), ("mountain", "peak", "mountains"),
    ("earthquake", "quake", "earthquakes"), ("air_quality", "how clean the air is"),
    ("temperature", "how warm it is"), ("rainfall", "rain", "precipitation"),
    ("wind_speed", "wind"), ("moon_phase", "moon"), ("sunrise", "when the sun rises"),
    ("planet", "planets"), ("satellite", "satellites"), ("spacecraft", "rocket"),
    ("star", "stars in the sky"), ("population", "number of people", "inhabitants"),
    ("country", "nation", "countries"), ("city", "town", "cities"),
    ("holiday", "day off", "holidays"), ("visa", "entry permit"), ("passport", "travel document"),
    ("trip", "journey", "travel"), ("luggage", "baggage", "bags"), ("tour", "guided tour"),
    ("wine", "wines"), ("coffee", "cup of coffee"), ("pizza", "pizzas"), ("cake", "dessert"),
    ("farm", "farms"), ("crop", "harvest", "crops"), ("fertilizer", "plant food"),
    ("machine_status", "state of the machine"), ("sensor", "sensors", "sensor reading"),
    ("battery", "charge"), ("engine", "motor"), ("vehicle", "car", "vehicles"),
    ("spare_part", "part", "replacement part"),
    ("energy_use", "power consumption", "electricity use"), ("solar_panel", "panels"),
    ("water_level", "level of the water"), ("chemical", "substance"), ("experiment", "trial"),
    ("gene", "genes", "DNA"), ("protein", "proteins"), ("painting", "artwork", "picture"),
    ("sculpture", "statue"), ("dance", "dance class"), ("wedding", "marriage ceremony"),
    ("birthday", "birthdays"), ("gift", "present", "gifts"), ("charity", "good cause"),
    ("donation", "gift of money"), ("election", "vote", "elections"),
    ("politician", "representative"), ("law", "rule", "laws"), ("war", "conflict"),
    ("king", "ruler"), ("church", "place of worship"), ("festival", "festivals"),
    ("costume", "outfit"), ("shoe", "shoes", "footwear"), ("shirt", "clothes"),
    ("jewelry", "ring or necklace"), ("makeup", "cosmetics"), ("haircut", "hair appointment"),
    ("mortgage", "home loan"), ("crypto_price", "coin price"), ("bond", "bonds"),
    ("supplier", "vendor"), ("warehouse", "depot"), ("shipment", "cargo", "freight"),
    ("inventory", "stock on hand"), ("ship", "boat", "vessel"), ("port", "harbour"),
    ("airport", "airports"), ("pilot", "pilots"), ("seat", "seats"), ("menu", "dishes on offer"),
    ("table", "table for dinner"), ("waiter", "service"), ("barcode", "product code"),
)  # fmt: skip

HELD_OUT_THINGS: tuple[tuple[str, ...], ...] = (
    ("lighthouse", "lighthouses"), ("violin", "violins"), ("trombone", "trombones"),
    ("orchard", "orchards"),
    ("canoe", "canoes"), ("bakery", "bakeries"), ("marathon", "marathons"),
    ("aquarium", "aquariums"),
    ("bicycle", "bike", "bicycles"), ("lantern", "lanterns"), ("windmill", "windmills"),
    ("ferry", "ferries"),
    ("sawmill", "sawmills"), ("igloo", "igloos"), ("warranty", "guarantee"), ("kennel", "kennels"),
    ("chimney", "chimneys"), ("elevator", "lift", "elevators"), ("printer", "printers"),
    ("blanket", "blankets"),
    ("orchestra", "orchestras"), ("auction", "auctions"), ("sundial", "sundials"),
    ("catamaran", "catamarans"),
    ("locker", "lockers"), ("mural", "murals"), ("pagoda", "pagodas"),
    ("tournament", "competition"),
    ("carousel", "merry-go-round"), ("scholarship", "grant"), ("compass", "compasses"),
    ("quarry", "quarries"),
    ("hammock", "hammocks"), ("pension", "retirement money"), ("teapot", "teapots"),
    ("kite", "kites"),
    ("gondola", "gondolas"), ("wallpaper", "wallpapers"), ("walrus", "walruses"),
    ("helmet", "helmets"),
)  # fmt: skip

# name: (kind of value, phrases; {v} is the value)
PARAMETERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "city": ("place", ("in {v}", "for {v}", "around {v}")),
    "location": ("place", ("in {v}", "near {v}", "at {v}", "for {v}")),
    "country": ("place", ("in {v}", "from {v}", "for {v}")),
    "region": ("place", ("in {v}", "in the {v} region")),
    "place": ("place", ("at {v}", "in {v}", "near {v}")),
    "area": ("place", ("in {v}", "around {v}", "in the {v} area")),
    "origin": ("place", ("from {v}", "leaving from {v}", "starting in {v}", "departing from {v}")),
    "destination": ("place", ("to {v}", "going to {v}", "arriving in {v}")),
    "from_city": ("place", ("from {v}", "leaving {v}")),
    "to_city": ("place", ("to {v}", "bound for {v}")),
    "street": ("title", ("on {v}", "at {v}")),
    "name": ("person", ("for {v}", "named {v}", "called {v}", "under the name {v}")),
    "person": ("person", ("for {v}", "by {v}", "with {v}")),
    "user": ("person", ("for {v}", "by user {v}", "of {v}")),
    "user_id": ("id", ("for user {v}", "by user {v}", "of account {v}")),
    "customer": ("person", ("for {v}", "for the customer {v}", "of {v}")),
    "author": ("person", ("by {v}", "written by {v}", "from the author {v}")),
    "artist": ("person", ("by {v}", "from {v}", "performed by {v}")),
    "director": ("person", ("directed by {v}", "by {v}")),
    "recipient": ("person", ("to {v}", "addressed to {v}")),
    "sender": ("person", ("from {v}", "sent by {v}")),
    "doctor_name": ("person", ("with Dr. {v}", "with doctor {v}", "by {v}")),
    "team_name": ("title", ("of {v}", "for the team {v}", "about {v}")),
    "player_name": ("person", ("of {v}", "by the player {v}", "for {v}")),
    "company": ("company", ("of {v}", "from {v}", "for {v}", "at {v}")),
    "brand": ("company", ("by {v}", "made by {v}", "of the brand {v}")),
    "supplier_name": ("company", ("from {v}", "supplied by {v}")),
    "title": ("title", ("titled {v}", "called {v}", "with the title {v}")),
    "topic": ("title", ("about {v}", "on {v}", "on the topic of {v}")),
    "subject": ("title", ("about {v}", "with the subject {v}", "regarding {v}")),
    "keyword": ("word", ("about {v}", "matching {v}", "with the keyword {v}", "containing {v}")),
    "query": ("title", ("for {v}", "about {v}", "matching {v}")),
    "genre": ("word", ("of the genre {v}", "in the {v} genre", "that is {v}")),
    "category": ("word", ("in the category {v}", "of category {v}", "under {v}")),
    "type": ("word", ("of type {v}", "of the {v} type", "that is {v}")),
    "cuisine": ("word", ("serving {v} food", "with {v} cuisine", "that is {v}")),
    "ingredient": ("word", ("with {v}", "made with {v}", "containing {v}")),
    "language": ("language", ("in {v}", "into {v}", "using {v}")),
    "target_language": ("language", ("to {v}", "into {v}")),
    "source_language": ("language", ("from {v}", "written in {v}")),
    "color": ("color", ("in {v}", "that is {v}", "of color {v}")),
    "size": ("enum", ("of size {v}", "in {v}", "that is {v}")),
    "status": ("enum", ("that are {v}", "with status {v}", "marked {v}")),
    "priority": ("enum", ("with {v} priority", "of priority {v}")),
    "mode": ("enum", ("in {v} mode", "using {v}", "with {v} mode")),
    "unit": ("enum", ("in {v}", "measured in {v}", "using {v}")),
    "format": ("enum", ("as {v}", "in {v} format", "formatted as {v}")),
    "sort_by": ("enum", ("sorted by {v}", "ordered by {v}", "by {v}")),
    "level": ("enum", ("at {v} level", "for {v} level", "of level {v}")),
    "gender": ("enum", ("for {v}", "that is {v}")),
    "date": ("date", ("on {v}", "for {v}", "dated {v}")),
    "start_date": ("date", ("from {v}", "starting {v}", "beginning on {v}", "since {v}")),
    "end_date": ("date", ("until {v}", "to {v}", "ending {v}", "up to {v}")),
    "check_in": ("date", ("checking in {v}", "from {v}", "arriving {v}")),
    "check_out": ("date", ("checking out {v}", "until {v}", "leaving {v}")),
    "due_date": ("date", ("due {v}", "by {v}", "due on {v}")),
    "time": ("time", ("at {v}", "for {v}", "around {v}")),
    "start_time": ("time", ("from {v}", "starting at {v}")),
    "end_time": ("time", ("until {v}", "ending at {v}")),
    "day": ("weekday", ("on {v}", "for {v}", "this {v}")),
    "month": ("month", ("in {v}", "for {v}", "during {v}")),
    "year": ("year", ("from {v}", "in {v}", "of the year {v}")),
    "period": ("period", ("for {v}", "over {v}", "during {v}")),
    "duration": ("count", ("for {v} minutes", "lasting {v} minutes", "of {v} minutes")),
    "minutes": ("count", ("for {v} minutes", "in {v} minutes", "{v} minutes long")),
    "hours": ("count", ("for {v} hours", "in {v} hours")),
    "days": ("count", ("for {v} days", "over {v} days", "for the next {v} days")),
    "nights": ("count", ("for {v} nights", "staying {v} nights")),
    "people": ("count", ("for {v} people", "with {v} people", "for a party of {v}")),
    "guests": ("count", ("for {v} guests", "with {v} guests")),
    "quantity": ("count", ("{v} of them", "a quantity of {v}", "{v} pieces")),
    "count": ("count", ("{v} of them", "limited to {v}", "a count of {v}")),
    "limit": ("count", ("at most {v}", "only {v}", "the first {v}", "up to {v} results")),
    "page": ("count", ("on page {v}", "page {v}")),
    "age": ("count", ("aged {v}", "of age {v}", "{v} years old")),
    "radius": ("count", ("within {v} kilometers", "in a radius of {v}")),
    "temperature": ("count", ("to {v} degrees", "at {v} degrees", "of {v} degrees")),
    "level_percent": ("count", ("to {v} percent", "at {v} percent")),
    "floor": ("count", ("on floor {v}", "on the floor {v}")),
    "price": ("money", ("for {v}", "costing {v}", "at a price of {v}")),
    "max_price": ("money", ("under {v}", "below {v}", "for at most {v}", "cheaper than {v}")),
    "min_price": ("money", ("over {v}", "above {v}", "for at least {v}")),
    "amount": ("money", ("of {v}", "for {v}", "worth {v}", "in the amount of {v}")),
    "weight": ("decimal", ("weighing {v}", "with a weight of {v}", "of {v} kilograms")),
    "height": ("decimal", ("with a height of {v}", "{v} tall", "of height {v}")),
    "width": ("decimal", ("with a width of {v}", "{v} wide", "of width {v}")),
    "length": ("decimal", ("with a length of {v}", "{v} long", "of length {v}")),
    "rate": ("decimal", ("at a rate of {v}", "at {v} percent", "with a rate of {v}")),
    "latitude": ("coordinate", ("at latitude {v}", "with latitude {v}")),
    "longitude": ("coordinate", ("at longitude {v}", "and longitude {v}")),
    "email": ("email", ("to {v}", "for {v}", "with the email {v}", "at {v}")),
    "phone": ("phone", ("to {v}", "with the phone number {v}", "at {v}")),
    "url": ("url", ("from {v}", "at {v}", "for {v}")),
    "order_id": ("id", ("for order {v}", "with the order ID {v}", "number {v}", "of order {v}")),
    "product_id": ("id", ("for product {v}", "with product ID {v}", "of item {v}")),
    "account_number": ("id", ("for account {v}", "of account {v}", "with account number {v}")),
    "tracking_number": ("id", ("with tracking number {v}", "tracked as {v}", "number {v}")),
    "code": ("id", ("with the code {v}", "using code {v}", "for code {v}")),
    "symbol": ("ticker", ("of {v}", "for {v}", "with the symbol {v}")),
    "currency": ("ticker", ("in {v}", "for {v}")),
    "zip_code": ("zip", ("in {v}", "for zip code {v}", "near {v}")),
    "file_name": ("file", ("named {v}", "from the file {v}", "in {v}", "as {v}")),
    "path": ("file", ("at {v}", "in {v}", "from {v}")),
    "message": ("sentence",
    ("saying {v}", "with the message {v}", "that says {v}", "that reads {v}")),
    "text": ("sentence", ("with the text {v}", "saying {v}", "for the text {v}")),
    "comment": ("sentence", ("with the comment {v}", "commenting {v}")),
    "description": ("sentence", ("described as {v}", "with the description {v}")),
    "room": ("room", ("in the {v}", "of the {v}", "for the {v}")),
    "device": ("room", ("on the {v}", "for the {v}", "with the {v}")),
    "sport": ("word", ("in {v}", "for {v}", "playing {v}")),
    "breed": ("word", ("of the {v} breed", "that is a {v}")),
    "model": ("id", ("of model {v}", "for the {v} model", "model {v}")),
    "version": ("decimal", ("of version {v}", "in version {v}", "version {v}")),
}  # fmt: skip

HELD_OUT_PARAMETERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "village": ("place", ("in {v}", "near {v}", "around {v}")),
    "harbor": ("place", ("from {v}", "at {v}", "near {v}")),
    "district": ("place", ("in {v}", "in the {v} district")),
    "keeper": ("person", ("kept by {v}", "belonging to {v}", "of {v}")),
    "guide": ("person", ("with {v}", "guided by {v}")),
    "applicant": ("person", ("for {v}", "submitted by {v}")),
    "maker": ("company", ("made by {v}", "from {v}", "by {v}")),
    "sponsor": ("company", ("sponsored by {v}", "paid by {v}")),
    "caption": ("title", ("captioned {v}", "with the caption {v}")),
    "motif": ("title", ("about {v}", "on the motif {v}", "with the motif {v}")),
    "fabric": ("word", ("made of {v}", "of {v}", "in {v}")),
    "flavor": ("word", ("tasting of {v}", "with {v} flavor")),
    "dialect": ("language", ("in {v}", "spoken in {v}")),
    "shade": ("color", ("in {v}", "of a {v} shade")),
    "tier": ("enum", ("of tier {v}", "in tier {v}", "ranked {v}")),
    "rung": ("enum", ("on rung {v}", "on the {v} rung")),
    "pitch": ("enum", ("at pitch {v}", "with the {v} pitch")),
    "opening_date": ("date", ("opening on {v}", "opened {v}")),
    "cutoff": ("date", ("before {v}", "with the cutoff {v}", "no later than {v}")),
    "collection_time": ("time", ("collected at {v}", "with collection at {v}", "at {v}")),
    "roster": ("weekday", ("on {v}", "for the {v} roster")),
    "decade": ("year", ("from {v}", "since {v}")),
    "rows": ("count", ("with {v} rows", "of {v} rows")),
    "laps": ("count", ("for {v} laps", "over {v} laps")),
    "visitors": ("count", ("for {v} visitors", "with {v} visitors")),
    "fathoms": ("decimal", ("at {v} fathoms", "{v} fathoms deep")),
    "knots": ("decimal", ("at {v} knots", "going {v} knots")),
    "deposit": ("money", ("with a deposit of {v}", "paying {v} upfront")),
    "fee": ("money", ("for a fee of {v}", "costing {v}")),
    "inbox": ("email", ("to {v}", "at {v}")),
    "hotline": ("phone", ("at {v}", "calling {v}")),
    "pass_number": ("id", ("with pass number {v}", "for pass {v}")),
    "serial": ("id", ("with serial {v}", "of serial number {v}")),
    "slogan": ("sentence", ("with the slogan {v}", "saying {v}")),
    "hall": ("room", ("in the {v}", "at the {v}")),
}  # fmt: skip

FIELDS: tuple[tuple[str, str], ...] = (
    ("price", "money"), ("total", "money"), ("cost", "money"), ("status", "word"),
    ("result", "decimal"), ("score", "count"), ("temperature", "count"), ("count", "count"),
    ("name", "person"), ("title", "title"), ("city", "place"), ("address", "title"),
    ("date", "date"), ("time", "time"), ("rating", "decimal"), ("id", "id"), ("confirmation", "id"),
    ("reference", "id"), ("distance", "decimal"), ("duration", "count"), ("email", "email"),
    ("phone", "phone"), ("owner", "person"), ("company", "company"), ("color", "color"),
    ("level", "count"), ("balance", "money"), ("rate", "decimal"), ("summary", "sentence"),
    ("humidity", "count"), ("capital", "place"), ("author", "person"), ("year", "year"),
    ("weight", "decimal"), ("room", "room"),
)  # fmt: skip
HELD_OUT_FIELDS: tuple[tuple[str, str], ...] = (
    ("fathoms", "decimal"), ("cutoff", "date"), ("surcharge", "money"), ("curator", "person"),
    ("tier", "word"), ("visitors", "count"), ("harbor", "place"), ("serial", "id"),
    ("knots", "decimal"), ("opens", "time"),
)  # fmt: skip

PLACES: tuple[str, ...] = tuple(
    place.strip()
    for place in """
    Oslo|Paris|London|New York|Tokyo|Berlin|Madrid|Rome|San Francisco|Los Angeles|Chicago|Boston
    |Seattle|Lima|Cairo|Nairobi|Lagos|Mumbai|New Delhi|Beijing|Shanghai|Seoul|Bangkok|Hanoi|Sydney
    |Melbourne|Toronto|Vancouver|Mexico City|Lisbon|Porto|Vienna|Prague|Warsaw|Budapest|Athens
    |Istanbul|Dubai|Helsinki|Stockholm|Copenhagen|Dublin|Edinburgh|Brussels|Amsterdam|Zurich
    |Geneva|Milan|Naples|Venice|Barcelona|Seville|Munich|Hamburg|Cologne|Lyon|Nice|Kyoto|Osaka
    |Singapore|Jakarta|Manila|Santiago|Bogota|Quito|Havana|Denver|Austin|Dallas|Houston|Miami
    |Atlanta|Portland|San Diego|San Jose|Las Vegas|Salt Lake City|Cape Town|Accra|Tunis|Norway
    |Spain|Japan|Brazil|Canada|India|Kenya|Chile|Peru|Poland|Greece|Iceland|New Zealand
    |South Africa|Costa Rica|California|Texas|Bavaria|Tuscany|Central Park|the Old Town|Riverside
    |Springfield|Greenwich|Lake Tahoe
    """.split("|")
)  # fmt: skip

NAMES: tuple[tuple[str, ...], tuple[str, ...]] = (
    tuple(
        "Anna Ben Carla David Emma Frank Grace Henry Ines Jack Karen Leo Maria Nina Oscar Paula "
        "Quinn Rosa Sam Tina Uma Victor Wendy Xavier Yara Zoe Ahmed Bianca Chen Diego Elif Fatima "
        "Goran Hana Ivan Jin Kofi Lena Mohammed Nadia Olga Pedro Ravi Sofia Tomas Yusuf John Mary "
        "Peter Susan Alice Bob Julia Mark Laura Paul".split()
    ),
    tuple(
        "Smith Jones Garcia Muller Rossi Silva Kim Lee Wang Patel Khan Novak Ivanov Santos Costa "
        "Lopez Martin Bernard Weber Fischer Larsen Hansen Virtanen Nagy Popescu Yilmaz Cohen "
        "Okafor Mensah Tanaka Sato Nguyen Tran Brown Taylor Wilson Clark Young Baker Hill Adams "
        "Reed Ross Diaz Cruz O'Brien".split()
    ),
)

TITLE_WORDS: tuple[str, ...] = tuple(
    "blue red green golden silver dark bright quiet wild lost hidden secret last first small great "
    "happy modern ancient summer winter spring night morning river mountain ocean forest garden "
    "city island desert storm fire water stone glass paper iron heart dream shadow light star moon "
    "sun wolf eagle horse dragon king queen child mother captain doctor stranger road house bridge "
    "tower door window letter song story game war peace love time money power truth history "
    "science art music health travel food sport business climate energy space ocean robot engine "
    "market school chocolate lemon garlic chicken rice coffee apple tomato cheese jazz rock "
    "classical comedy drama thriller horror italian mexican chinese indian thai french vegan "
    "leather wooden cotton electric digital organic annual weekly monthly personal local global "
    "free used cheap premium project report plan budget review meeting launch update tennis "
    "football chess yoga swimming cycling hiking running painting cooking fishing dancing "
    "reading".split()
)

# questions that no tool serves
SMALL_TALK: tuple[str, ...] = (
    "hello there", "how are you today", "who made you", "thank you very much", "that was great",
    "good morning", "do you like music", "what is the meaning of life", "are you a robot",
    "I feel a bit sad", "sing me something", "you are wrong", "what do you think about love",
    "I am bored", "tell me about yourself", "never mind", "can you feel pain", "what should I wear",
    "who won the war", "why is the sky blue", "how do magnets work", "write an essay on freedom",
    "who is your favourite painter", "do you dream", "is there life after death", "please be quiet",
    "I had a long day", "what is it like to be you", "how do I become rich",
    "how old is the universe", "should I quit my job", "why do cats purr",
    "explain gravity to a child", "what is your favourite colour",
)  # fmt: skip
