"""Tools of look-ups: facts about people, works, places, laws, species and games."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_COUNTRIES = (
    "pick France; Kenya; Brazil; Japan; Norway; India; Canada; Portugal; South Korea; Mexico; "
    "New Zealand; Ghana; Poland; Argentina; Vietnam; Egypt; Iceland; Chile; Morocco; Hungary"
)
_REALMS = (
    "pick England; France; Sweden; Portugal; Bohemia; Castile; the Ottoman Empire; Prussia; "
    "Scotland; Hungary; Russia; Siam; Denmark; Naples; Bavaria; the Byzantine Empire"
)
_STATES = (
    "pick Ohio; Texas; California; Vermont; Quebec; Ontario; Bavaria; Scotland; New South Wales; "
    "Florida; Ireland; Alberta; Oregon; Singapore; Louisiana; Wales; Queensland; Maine"
)
_CLUBS = (
    "pick Ajax; Real Madrid; Liverpool; Boston Celtics; Chicago Bulls; Juventus; Porto; "
    "Green Bay Packers; Toronto Maple Leafs; Benfica; Leeds Rhinos; Seattle Storm; Celtic; "
    "Golden State Warriors; Boca Juniors; New York Yankees; FC Basel; Oakland Hawks"
)
_ATHLETES = (
    "pick Larry Bird; Diana Taurasi; Wayne Gretzky; Thierry Henry; Marta; Tim Duncan; "
    "Sue Bird; Zinedine Zidane; Babe Ruth; Cristiano Ronaldo; Kevin Durant; Megan Rapinoe; "
    "Dirk Nowitzki; Jaromir Jagr; Ronaldinho; Breanna Stewart; Pau Gasol; Ada Hegerberg"
)
_FILMS = (
    "pick Casablanca; The Godfather; Spirited Away; Parasite; Alien; The Third Man; Amelie; "
    "Seven Samurai; Paddington 2; Blade Runner; Moonlight; Psycho; City of God; Jaws; "
    "The Piano; Interstellar; Some Like It Hot; Pan's Labyrinth; Oldboy; Arrival"
)
_ACTORS = (
    "pick Meryl Streep; Denzel Washington; Tilda Swinton; Toshiro Mifune; Cate Blanchett; "
    "Tony Leung; Viola Davis; Humphrey Bogart; Penelope Cruz; Mads Mikkelsen; Ingrid Bergman; "
    "Song Kang-ho; Sidney Poitier; Juliette Binoche; Javier Bardem; Emma Thompson; Irrfan Khan"
)
_BANDS = (
    "pick Radiohead; Nina Simone; The Kinks; Björk; Fela Kuti; Kraftwerk; Joni Mitchell; "
    "Arcade Fire; Daft Punk; Stevie Wonder; Pink Floyd; Kate Bush; The Clash; Miles Davis; "
    "Caetano Veloso; PJ Harvey; Fleetwood Mac; A Tribe Called Quest; Sigur Rós"
)
_SONGS = (
    "pick Dancing Queen; Hurt; Paint It Black; Running Up That Hill; Respect; Hallelujah; "
    "Bohemian Rhapsody; Jolene; Billie Jean; Africa; Superstition; Heart of Glass; Creep; "
    "What's Going On; Rolling in the Deep; London Calling; Take On Me; Clocks"
)
_ANIMALS = (
    "pick snow leopard; African elephant; emperor penguin; koala; bald eagle; polar bear; "
    "axolotl; Komodo dragon; red panda; blue whale; gray wolf; hippopotamus; cheetah; "
    "giant tortoise; European bison; orangutan; puffin; moose; tapir; barn owl"
)
_FOODS = (
    "pick lentils; brown rice; salmon; avocado; cheddar; spinach; almonds; tofu; sweet potato; "
    "chicken breast; oatmeal; Greek yogurt; dark chocolate; broccoli; peanut butter; quinoa; "
    "kidney beans; hard-boiled eggs; blueberries; whole milk"
)
_NUTRIENTS = "pick iron; calcium; zinc; vitamin C; vitamin D; magnesium; potassium; folate; fiber"
_PLANETS = "enum Mercury, Venus, Mars, Jupiter, Saturn, Uranus, Neptune"
_ELEMENTS = (
    "pick iron; helium; gold; oxygen; sodium; tungsten; mercury; carbon; chlorine; uranium; "
    "calcium; neon; silicon; copper; lithium; bromine; titanium; radon; tin; phosphorus"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "battle_facts|get_battle|battle_lookup|military_history_battle",
        "Year and winner of a battle.|Look up a historical battle by its name."
        "|Who won a battle and when; losses on both sides if wanted",
        {
            "battle_name|battle|engagement": "pick Hastings; Waterloo; Agincourt; "
            "Trafalgar; Gettysburg; Stalingrad; Cannae; Lepanto; Austerlitz; Kursk; Midway; "
            "Bannockburn; Plassey; Borodino; Tannenberg; Sekigahara; Yorktown; Adwa",
            "include_casualties?|show_losses|with_casualties": "flag",
            "side?|army|perspective": "enum victor, defeated",
        },
        (
            "When was the battle of {battle_name} fought, and which army came out on top?",
            "Please tell me who won at {battle_name}[, {include_casualties=true|and also how many "
            "soldiers died}].",
            "I need the year and the winner of the fighting at {battle_name} for a school poster.",
            "Give me the key facts on {battle_name}[ {include_casualties=true|including the "
            "casualties}][, told from the side of the {side}].",
            "who was victorious at {battle_name}",
            "{battle_name}: winner, year[, {include_casualties=true|with losses}]",
            "My grandfather always talked about {battle_name}. How did it end?",
            "Two armies met at {battle_name}. I wonder which of them marched home proud"
            "[ {include_casualties=true|and what it cost in lives}].",
            "Was {battle_name} really such a crushing defeat, and in which year?",
            "We are painting miniatures of {battle_name}[, the {side} side]. Facts, please.",
            "outcome of {battle_name}?",
        ),
        {
            "year": "int 900..1945",
            "winner": "pick the Normans; the French; the allies; the Prussians; the rebels; "
            "the Ottomans; the Union",
        },
        (
            "{battle_name} was fought in {year} and won by {winner}.",
            "In {year}; {winner} carried the day.",
        ),
    ),
    Entry(
        "events_between_years|history_timeline|get_historical_events|timeline_lookup",
        "List what happened in a country between two years.|Historical events of a period"
        "|Timeline of a country from a start year to an end year",
        {
            "country|nation|region": _COUNTRIES,
            "start_year|from_year|year_from": "int 1700..1860",
            "end_year|to_year|year_to": "int 1870..2015",
            "event_type?|kind|category": "enum wars, elections, disasters, treaties, inventions",
            "max_events?|limit|max_results": "int 3..25",
        },
        (
            "What important things happened in {country} between {start_year} and {end_year}?",
            "List[ {max_events}] events from the history of {country}, starting in {start_year} "
            "and ending in {end_year}.",
            "Please show me the timeline of {country} up to {end_year}, beginning with the year "
            "{start_year}[, only {event_type}].",
            "For my exam I need the events in {country} from {start_year} to {end_year}"
            "[, limited to {event_type}].",
            "{country} {start_year}-{end_year}[ {event_type}]",
            "The last year I care about is {end_year} and the first {start_year}. What went on in "
            "{country} then?",
            "My novel follows a family in {country} that lives there from {start_year} till "
            "{end_year}. What would they have seen[? {max_events} things will do]",
            "until {end_year}, from {start_year} on, what did {country} go through[ in the way of "
            "{event_type}]",
            "start {start_year}, end {end_year}, country {country}[, type {event_type}][, at most "
            "{max_events} entries]",
            "catch me up on {country}: {start_year} through {end_year}[, {max_events} bullet "
            "points]",
        ),
        {
            "events": "int 2..25",
            "first_event": "pick a peasant revolt; a new constitution; a great flood; "
            "a royal wedding; the first railway; a border war",
        },
        (
            "I found {events} events in {country}, the first of them {first_event}.",
            "From {start_year} to {end_year} there are {events}, beginning with {first_event}.",
        ),
    ),
    Entry(
        "ruler_in_year|monarch_lookup|who_reigned|find_monarch",
        "Name the ruler of a realm in a year.|Which king or queen reigned at a time"
        "|Monarch of a country in the given year",
        {
            "realm|kingdom|country": _REALMS,
            "year|in_year|reign_year": "int 1050..1890",
            "include_consort?|with_spouse|show_consort": "flag",
        },
        (
            "Who was on the throne of {realm} in the year {year}?",
            "Tell me which king or queen ruled {realm} in {year}[, {include_consort=true|and whom "
            "they were married to}].",
            "I found a coin from {realm} dated {year}. Whose head would be on it?",
            "Please look up the monarch who reigned over {realm} in {year}[ "
            "{include_consort=true|together with the consort}].",
            "In {year}, who wore the crown of {realm}?",
            "{realm}, {year}, sovereign?",
            "{year} - who governed {realm} back then",
            "my quiz team is stuck: crown of {realm}, anno {year}",
            "A letter of {year} is addressed to 'His Majesty' in {realm}, and I'd love to know who "
            "that was",
            "ruler of {realm} in {year}[ {include_consort=true|plus spouse}]",
        ),
        {
            "ruler": "pick Henry II; Charles V; Isabella I; Gustav III; Anne; Louis IX; "
            "Frederick the Great; Maria I; Sigismund",
            "reign_began": "int 1040..1889",
        },
        (
            "In {year} {realm} was ruled by {ruler}, who had reigned since {reign_began}.",
            "{ruler} did, from {reign_began} on.",
        ),
    ),
    Entry(
        "on_this_day|day_in_history|history_by_date|anniversary_events",
        "What happened on a day of the year in the past.|Events, births or deaths on a date"
        "|Anniversaries of a day; give the day and the month",
        {
            "day|day_of_month|day_number": "int 1..28",
            "month|month_name": "month",
            "event_type?|kind|section": "enum events, births, deaths",
            "max_results?|limit|how_many": "int 1..10",
        },
        (
            "What happened on {month} {day} in past centuries?",
            "Please give me[ {max_results}] historical anniversaries for day {day} of {month}"
            "[, restricted to {event_type}].",
            "Did the world see anything special on {month} {day}[, I mean {event_type=births|who "
            "was "
            "born}]?",
            "My daughter's birthday is {month} {day}. Did anything remarkable take place then in "
            "earlier times?",
            "I write the radio almanac and need[ {max_results}] items for {day} {month}"
            "[, {event_type} only].",
            "{day} {month}, any anniversaries[ ({event_type})]",
            "{month} {day} in history[, top {max_results}]",
            "{month}, day {day}: what is it known for[, {event_type=deaths|deaths} only]",
            "I wonder what the chronicles say about {month}, the day being {day}.",
            "we open our show with a look back[, {max_results} facts], date is {day} {month}",
        ),
        {
            "year": "int 1066..1999",
            "event": "pick a comet was seen; a bridge fell; a poet was born; a treaty was signed; "
            "the first radio play was aired; a queen died",
        },
        ("On that day in {year}, {event}.", "{year}: {event}."),
    ),
    Entry(
        "statute_text|get_statute|legal_code_section|law_section_lookup",
        "Text of a section of a law.|Look up a paragraph of a code of law by its number."
        "|Wording of a statute; amendments are listed on request",
        {
            "code_name|statute|law": "pick Penal Code; Civil Code; Traffic Act; Labor Code; "
            "Education Act; Animal Welfare Act; Tenancy Act; Companies Act; Evidence Act; "
            "Public Health Act; Family Code; Data Protection Act; Water Act",
            "section_number|section|paragraph": "int 1..480",
            "jurisdiction|state|legal_system": _STATES,
            "include_amendments?|show_history|with_amendments": "flag",
        },
        (
            "What does section {section_number} of the {code_name} of {jurisdiction} say?",
            "Please show me the wording of paragraph {section_number} in {jurisdiction}'s "
            "{code_name}[, {include_amendments=true|with all amendments}].",
            "I am preparing a hearing in {jurisdiction} and have to quote {code_name} section "
            "{section_number} word for word.",
            "Look up the law: jurisdiction {jurisdiction}, {code_name}, section {section_number}"
            "[, {include_amendments=true|and how it was amended}].",
            "The officer cited number {section_number} of the {code_name}. We live in "
            "{jurisdiction}. What exactly is written there?",
            "{code_name} § {section_number}, {jurisdiction}",
            "{jurisdiction} {code_name} {section_number}[ {include_amendments=true|incl. history}]",
            "can you read me number {section_number} of the {code_name} they have in "
            "{jurisdiction}",
            "In {jurisdiction}, what am I bound to by {section_number} {code_name}?",
            "My landlord keeps waving the {code_name} at me, section {section_number}. It's the "
            "{jurisdiction} one. I'd like to see for myself.",
        ),
        {
            "text": "pick The owner shall keep records; No person may sell without notice; "
            "Whoever neglects this duty is fined; A contract needs written form; "
            "The court may shorten this term"
        },
        (
            'Section {section_number} reads: "{text}".',
            'In the {code_name} it says "{text}".',
        ),
    ),
    Entry(
        "legal_minimum_age|minimum_age_lookup|age_limit_by_law|law_age_requirement",
        "The age from which something is allowed by law.|Legal age limits by place"
        "|How old one must be to do something in a state or country",
        {
            "activity|action|purpose": "pick buying alcohol; driving a car; voting; getting "
            "married; buying fireworks; signing a lease; getting a tattoo; riding a moped; "
            "working night shifts; owning a rifle; buying cigarettes; donating blood; gambling",
            "jurisdiction|state|place": _STATES,
            "with_parental_consent?|parents_agree|consent_given": "flag",
        },
        (
            "How old do you have to be for {activity} in {jurisdiction}?",
            "What is the legal age for {activity} in {jurisdiction}"
            "[ {with_parental_consent=true|if the parents agree}]?",
            "We are moving to {jurisdiction} with two teenagers. From what age is {activity} "
            "allowed there[ {with_parental_consent=true|with our consent}]?",
            "Please find the age limit that the law of {jurisdiction} sets for {activity}.",
            "{activity} in {jurisdiction}: from what birthday on?",
            "is my seventeen-year-old too young for {activity}? we're in {jurisdiction}"
            "[, {with_parental_consent=true|and I'd sign for her}]",
            "In {jurisdiction} a cashier asked for my ID. What's the threshold for {activity}?",
            "{jurisdiction}, {activity}, age",
            "I wonder when kids in {jurisdiction} may start {activity}.",
            "earliest age {activity} {jurisdiction}[ {with_parental_consent=true|parental "
            "consent}]",
        ),
        {"age": "int 14..21"},
        (
            "In {jurisdiction} you must be {age} for {activity}.",
            "From {age} years on.",
        ),
    ),
    Entry(
        "compare_laws|law_comparison|statute_compare|legal_difference",
        "How the law on a topic differs between two places.|Compare two jurisdictions on a topic."
        "|Which of two legal systems is stricter on an issue",
        {
            "topic|issue|subject": "pick child custody; data privacy; noise at night; drone "
            "flights; home brewing; inheritance; parental leave; self-defense; short-term rentals; "
            "tenant eviction; squatting; online betting; plastic bags",
            "first_jurisdiction|jurisdiction_a|home_state": _STATES,
            "second_jurisdiction|jurisdiction_b|other_state": _COUNTRIES,
            "as_of?|effective_date|valid_on": "date",
        },
        (
            "How do the rules on {topic} in {first_jurisdiction} differ from those in "
            "{second_jurisdiction}[ as of {as_of}]?",
            "Please compare {first_jurisdiction} with {second_jurisdiction} regarding {topic}"
            "[, on the legal state of {as_of}].",
            "Our client moves from {first_jurisdiction} to {second_jurisdiction}. I need a "
            "side-by-side of the law on {topic}.",
            "On {topic}, which is stricter: {first_jurisdiction} or, second, "
            "{second_jurisdiction}?",
            "Set the first jurisdiction to {first_jurisdiction}, the second to "
            "{second_jurisdiction}, and contrast them on {topic}[ as in force on {as_of}].",
            "{topic}: {first_jurisdiction} vs {second_jurisdiction}[, {as_of}]",
            "{first_jurisdiction} against {second_jurisdiction}, legally speaking, {topic}",
            "I know what {first_jurisdiction} says about {topic}, but is {second_jurisdiction} "
            "any more relaxed?",
            "my boss wants to hear where we'd have more trouble with {topic}, at home in "
            "{first_jurisdiction} or over in {second_jurisdiction}",
            "difference between {first_jurisdiction} and {second_jurisdiction} law, {topic}",
        ),
        {"stricter": "pick the first one; the second one; neither", "differences": "int 1..9"},
        (
            "There are {differences} differences on {topic}, and the stricter is {stricter}.",
            "Stricter is {stricter}; I count {differences} points where they part.",
        ),
    ),
    Entry(
        "judge_opinions|opinions_by_judge|get_judge_rulings|court_judge_history",
        "Opinions that a judge wrote on a topic in a period.|Find the rulings of a judge."
        "|Search written opinions by judge, subject and years",
        {
            "judge_name|judge|justice": "person",
            "subject|topic|area_of_law": "pick free speech; antitrust; tax fraud; land use; "
            "search and seizure; bankruptcy; immigration; fishing rights; labor disputes; "
            "patents; police powers; religious freedom; zoning; voting rights",
            "period|years|time_range": {
                "start_year|from": "int 1970..1999",
                "end_year|until": "int 2000..2024",
            },
            "dissents_only?|only_dissenting|dissents": "flag",
        },
        (
            "Which opinions did Judge {judge_name} write on {subject} between {period.start_year} "
            "and {period.end_year}?",
            "Please search the rulings of {judge_name} about {subject} from {period.start_year} "
            "to {period.end_year}[, {dissents_only=true|dissents only}].",
            "I'm writing a thesis on {subject} and need what Justice {judge_name} held about it, "
            "no later than {period.end_year} and no earlier than {period.start_year}.",
            "{judge_name} was on the bench from {period.start_year} till {period.end_year}. List "
            "the decisions on {subject} from those years.",
            "how did {judge_name} rule on {subject}, {period.start_year}-{period.end_year}"
            "[, {dissents_only=true|just where the judge disagreed with the majority}]",
            "{subject}, Judge {judge_name}, {period.start_year} to {period.end_year}",
            "We appear before {judge_name} on Monday. Anything on {subject} from that pen, up to "
            "{period.end_year}, starting {period.start_year}?",
            "between {period.start_year} and {period.end_year}, did {judge_name} ever speak out on "
            "{subject}[ {dissents_only=true|in a dissent}]",
            "Get me everything {judge_name} put on paper concerning {subject}; last year "
            "{period.end_year}, first year {period.start_year}.",
        ),
        {"opinions": "int 0..40"},
        (
            "{judge_name} wrote {opinions} opinions on {subject}.",
            "I found {opinions} of them.",
        ),
    ),
    Entry(
        "lawsuits_against_company|company_litigation|get_company_lawsuits|legal_company_suits",
        "Lawsuits in which a company is the defendant.|Who has sued a company since a date"
        "|Court cases against a firm, by kind and place if wanted",
        {
            "company_name|defendant|company": "company",
            "filed_after|since_date|start_date": "date",
            "case_type?|claim_type|kind": "enum patent, labor, fraud, environmental, privacy",
            "court_state?|location|venue_state": _STATES,
            "open_only?|pending_only|only_open": "flag",
        },
        (
            "Which lawsuits were filed against {company_name} after {filed_after}?",
            "Please list the[ {case_type=patent|patent}] suits brought against {company_name} "
            "since "
            "{filed_after}[, {open_only=true|only those still open}].",
            "Has anybody sued {company_name} since {filed_after}[ in {court_state}]?",
            "We are about to invest in {company_name}. Find all[ {case_type}] cases in which it is "
            "the defendant, filed after {filed_after}[ in the courts of {court_state}].",
            "Show me litigation with the defendant {company_name} and a filing date later than "
            "{filed_after}.",
            "{company_name} legal trouble since {filed_after}[, {open_only=true|pending only}]",
            "from {filed_after} on, who dragged {company_name} to court[ over {case_type}]?",
            "I heard rumors that {company_name} is in hot water. Complaints after {filed_after}, "
            "please[, {case_type} ones].",
            "{filed_after} and later: cases vs {company_name}[ ({court_state})]",
            "My editor wonders how often {company_name} had to defend itself since {filed_after}"
            "[ {open_only=true|and hasn't settled yet}]",
        ),
        {"cases": "int 0..60", "largest_claim": "int 10000..900000"},
        (
            "{cases} cases were filed against {company_name}; the largest claim is "
            "{largest_claim} dollars.",
            "There are {cases}, the biggest about {largest_claim} dollars.",
        ),
    ),
    Entry(
        "team_season_record|get_team_record|team_results_by_season|club_season_lookup",
        "Wins and losses of a team in a season.|How a team did over a whole season"
        "|Season record of a club; can be limited to home games",
        {
            "team_name|team|club": _CLUBS,
            "season|season_year|year": "int 1975..2024",
            "home_only?|only_home_games|at_home": "flag",
            "stage?|part|phase": "enum regular_season, playoffs",
        },
        (
            "How many games did {team_name} win and lose in the {season} season?",
            "Please give me the record of {team_name} for {season}[, {home_only=true|counting only "
            "the games at home}].",
            "What was the win-loss balance of the team {team_name} in {season}[ in the {stage}]?",
            "I'd like to look up how {team_name} fared in {season}[, {stage} only].",
            "{team_name} {season} wins and losses",
            "{season} was my first year as a fan of {team_name}. Were they any good?",
            "did {team_name} win more than they lost back in {season}"
            "[ {home_only=true|in front of their own crowd}]",
            "My uncle swears {team_name} were unbeatable in {season}. Check that[ for the "
            "{stage}].",
            "record, {team_name}, season {season}[, {home_only=true|home}]",
            "In {season}, how did things go for {team_name}?",
        ),
        {"wins": "int 8..60", "losses": "int 4..50"},
        (
            "In {season} {team_name} won {wins} games and lost {losses}.",
            "{wins} wins, {losses} losses.",
        ),
    ),
    Entry(
        "player_season_average|get_player_average|basketball_player_average|season_stat_of_player",
        "A player's average per game in a season.|Average of one statistic of an athlete"
        "|Points, assists and so on per game, for one player and one season",
        {
            "player_name|player|athlete": _ATHLETES,
            "season|season_label|year_span": "pick 1998-99; 2003-04; 2010-11; 2015-16; 2018-19; "
            "2020-21; 2022-23; 2023-24; 1986-87; 1991-92; 2006-07; 2012-13",
            "statistic|stat|metric": "enum points, assists, rebounds, steals, minutes",
            "team?|team_name|while_at": _CLUBS,
        },
        (
            "How many {statistic} per game did {player_name} average in the {season} season?",
            "Please find the average {statistic} of {player_name} in {season}[ while playing for "
            "{team}].",
            "For the season {season} I need {player_name}'s {statistic} per game.",
            "What was the per-game figure for {statistic} in {season} of the player {player_name}"
            "[, team {team}]?",
            "{player_name} {season} {statistic} a night",
            "{statistic} per match, {player_name}, {season}[, {team}]",
            "I'm trading cards with a friend. {player_name}, {season}, average {statistic}?",
            "in {season} {player_name} was on fire, or so they say. what do the {statistic} look "
            "like on average",
            "Settle a bet: mean {statistic} for {player_name} over {season}.",
            "{season}: how good was {player_name} in terms of {statistic}[ at {team}]?",
        ),
        {"average": "float 1..36 1", "games": "int 20..82"},
        (
            "{player_name} averaged {average} {statistic} over {games} games.",
            "{average} per game, in {games} games.",
        ),
    ),
    Entry(
        "head_to_head|team_rivalry_record|compare_teams_history|matchup_history",
        "How a home team did against an away team.|Record of the meetings of two clubs"
        "|Wins of the hosts and of the guests when two teams met; since_year if said",
        {
            "home_team|host_team|home_club": _CLUBS,
            "away_team|visiting_team|away_club": _CLUBS,
            "since_year?|from_season|start_year": "int 1960..2018",
            "last_n?|recent_games|max_games": "int 3..20",
        },
        (
            "How often did {home_team} beat {away_team} at home[ since {since_year}]?",
            "Show the head-to-head record with {home_team} as the home team and {away_team} as the "
            "visitors[, last {last_n} games].",
            "When {away_team} travel to {home_team}, who usually wins?",
            "I'd like the history of matches that {away_team} played away at {home_team}"
            "[ from {since_year} on].",
            "Please look up all meetings on {home_team}'s ground against {away_team}"
            "[, limited to the latest {last_n}].",
            "{home_team} hosting {away_team}[, past {last_n} meetings]",
            "{away_team} away to {home_team}: balance[ since {since_year}]",
            "we're driving up with {away_team} to see them at {home_team} next week, do visitors "
            "ever get anything there?",
            "host {home_team}, guest {away_team}, wins each[, {last_n} most recent]",
            "My dad supports {home_team}, I'm for {away_team}. Who has the upper hand when I "
            "visit him for the game?",
        ),
        {"home_wins": "int 0..40", "away_wins": "int 0..40"},
        (
            "{home_team} won {home_wins} times, {away_team} {away_wins} times.",
            "{home_wins} wins for the hosts and {away_wins} for the guests.",
        ),
    ),
    Entry(
        "top_scorers|leading_scorers|scoring_leaders|get_best_scorers",
        "The best scorers of a league in a season.|Scoring list of a league"
        "|Returns the players with the most goals or points",
        {
            "league|league_name|division": "pick Premier League; Serie A; NBA; Bundesliga; NHL; "
            "La Liga; WNBA; Eredivisie; Ligue 1; A-League; J1 League; NWSL; EuroLeague",
            "season|season_year|year": "int 1990..2024",
            "top_n|how_many|limit": "int 3..20",
            "position?|playing_position|role": "enum forward, midfielder, defender",
        },
        (
            "Who were the {top_n} best scorers of the {league} in {season}?",
            "Please list the top {top_n} scorers in the {league} for the {season} season"
            "[, only {position} players].",
            "In {season}, which {top_n} players scored most in the {league}?",
            "I need the scoring leaders of the {league}: season {season}, {top_n} names"
            "[, position {position}].",
            "{league} {season}, {top_n} deadliest players",
            "{top_n} names, please: most goals or points, {league}, {season}",
            "For the {season} season of the {league} I want to print trading cards of the {top_n} "
            "most prolific people.",
            "who hit the net most in the {league} in {season}? {top_n} is enough"
            "[, {position} only]",
            "season {season} in the {league}, the {top_n} who found the target most often",
            "top {top_n} {league} {season}[ {position}]",
        ),
        {"leader": "person", "score": "int 15..60"},
        (
            "{leader} led the {league} with {score}.",
            "Number one in {season} was {leader} with {score}.",
        ),
    ),
    Entry(
        "compare_players|player_comparison|sports_compare_athletes|athletes_side_by_side",
        "Compare several players by one statistic.|Which of some athletes did best"
        "|Puts players side by side for a season",
        {
            "players|player_names|athletes": "list " + _ATHLETES,
            "metric|statistic|criterion": "pick goals; assists; free throw percentage; "
            "minutes played; yellow cards; blocks; saves; distance run; fouls; shots on target",
            "season?|year|season_year": "int 2000..2024",
        },
        (
            "Compare {players} by {metric}[ in {season}].",
            "Which of these players has the best {metric}[ in the {season} season]: {players}?",
            "Please put {players} side by side and tell me who leads in {metric}.",
            "I can only draft one of {players}. The thing that counts for me is {metric}[, season "
            "{season}].",
            "For {metric}, how do {players} stack up against each other[ in {season}]?",
            "{players} - who's better, going by {metric}",
            "{metric}: {players}[, {season}]",
            "we've been arguing all evening about {players}. settle it on {metric}[ of {season}]",
            "out of {players} who had more {metric}",
            "ranking of {players} in terms of {metric}[, year {season}], please",
        ),
        {"best_player": _ATHLETES, "best_value": "int 2..90"},
        (
            "{best_player} is ahead with {best_value}.",
            "By {metric} it is {best_player}, at {best_value}.",
        ),
    ),
    Entry(
        "medal_count|olympic_medals|get_medal_tally|games_medals_lookup",
        "Olympic medals of a country.|How many medals a nation won at one of the Games"
        "|Medal tally by country, year and sport",
        {
            "country|nation|team": _COUNTRIES,
            "games_year|year|edition": "int 1952..2024",
            "sport|discipline|event": "pick swimming; fencing; rowing; judo; alpine skiing; "
            "figure skating; archery; wrestling; table tennis; gymnastics; speed skating; "
            "weightlifting; biathlon; sailing; boxing; curling",
            "gender?|athletes|sex": "enum men, women, mixed",
        },
        (
            "How many medals did {country} win in {sport} at the {games_year} Olympics?",
            "Please look up the medal tally of {country} for {sport} at the Games of {games_year}"
            "[, {gender} only].",
            "At the {games_year} Olympic Games, how often did {country} stand on the podium in "
            "{sport}?",
            "I need {sport} medals by country and year: country {country}, year {games_year}"
            "[, {gender} events].",
            "{country} {sport} {games_year} how many medals",
            "{sport} at the {games_year} Games[ ({gender})]: what did {country} take home?",
            "My coach was in the squad of {country} in {games_year}, {sport}. Did they bring back "
            "any silverware?",
            "in {games_year} {country} was a force in {sport}, no? put a number on it",
            "Olympia {games_year}, {country}, {sport}[, {gender}]",
            "I'm filling in a sticker album: {country}, {sport}, {games_year}. How many podium "
            "places?",
        ),
        {"medals": "int 0..24", "gold_medals": "int 0..10"},
        (
            "{country} won {medals} medals in {sport}, {gold_medals} of them gold.",
            "{medals} in all, with {gold_medals} first places.",
        ),
    ),
    Entry(
        "team_manager_on_date|head_coach_lookup|who_coached|club_manager_history",
        "Who coached a team on a date.|Head coach or manager of a club at a point in time"
        "|Look up the person in charge of a team",
        {
            "team_name|club|team": _CLUBS,
            "on_date|date|reference_date": "date",
            "role?|staff_role|position": "enum head_coach, assistant_coach, goalkeeping_coach, "
            "sporting_director",
        },
        (
            "Who was coaching {team_name} on {on_date}?",
            "Please look up who led {team_name} on {on_date}[ as {role=head_coach|head coach}].",
            "On {on_date}, which manager was in charge of the team {team_name}?",
            "For an article I need the name of the person in charge of {team_name} on {on_date}"
            "[, the {role=sporting_director|sporting director} that is].",
            "{team_name} boss on {on_date}",
            "{on_date}: who stood on the sideline giving orders for {team_name}[ as {role}]?",
            "I have a photo of the {team_name} bench from {on_date} and can't place the man in the "
            "suit[, I think he is the {role}].",
            "had {team_name} already fired their manager by {on_date}, or who was it then",
            "coach, {team_name}, {on_date}[, role {role}]",
            "My friend played for {team_name} around {on_date}. Under whom?",
        ),
        {"name": "person", "in_office_since": "date"},
        (
            "On {on_date} it was {name}, in office since {in_office_since}.",
            "{name} ran {team_name}, starting {in_office_since}.",
        ),
    ),
    Entry(
        "film_cast|movie_actors|get_cast|cast_list",
        "Who plays in a film.|Cast of a movie, leading parts first"
        "|Actors of a film; the release year tells remakes apart",
        {
            "movie_title|film|title": _FILMS,
            "release_year?|year|made_in": "int 1935..2024",
            "max_actors?|limit|cast_size": "int 2..15",
        },
        (
            "Which actors are in {movie_title}[, the version from {release_year}]?",
            "Please list the[ first {max_actors}] people who act in the film {movie_title}"
            "[ released in {release_year}].",
            "I'd like to see the cast of {movie_title}[ ({release_year})][, no more than "
            "{max_actors} names].",
            "Who has the leading part in {movie_title}?",
            "{movie_title}: who's in it",
            "{movie_title}[ {release_year}] actors[, top {max_actors}]",
            "That face in {movie_title} looked so familiar. Who starred in it?",
            "we watched {movie_title} last night and can't agree on who played the lead",
            "Starring whom is {movie_title}[, I mean the one of {release_year}]?",
            "I'm making a pub quiz and want[ {max_actors}] names from the credits of "
            "{movie_title}.",
            "who did they cast for {movie_title}[ back in {release_year}]",
        ),
        {"lead": "person", "supporting": "list person"},
        (
            "{lead} leads the cast of {movie_title}, alongside {supporting}.",
            "The lead is {lead}; also in it: {supporting}.",
        ),
    ),
    Entry(
        "actor_filmography|films_of_actor|get_filmography|movies_with_actor",
        "Films that an actor made in a span of years.|Filmography of an actor"
        "|Which movies an actor appeared in between two years",
        {
            "actor_name|actor|performer": _ACTORS,
            "from_year|start_year|year_min": "int 1940..1985",
            "to_year|end_year|year_max": "int 1990..2024",
            "genres?|film_genres|genre_filter": "list pick comedy; drama; thriller; western; "
            "horror; romance; war; musical; crime; science fiction; documentary",
            "include_voice_roles?|voice_parts|with_voice_work": "flag",
        },
        (
            "Which films did {actor_name} make between {from_year} and {to_year}?",
            "Please list the movies with {actor_name} from {from_year} to {to_year}"
            "[, restricted to the genres {genres}].",
            "I'm planning a retrospective on {actor_name}. The earliest film should be from "
            "{from_year}, the latest from {to_year}[, {include_voice_roles=true|voice roles "
            "included}].",
            "How many pictures did {actor_name} appear in up to {to_year}, counting from "
            "{from_year}?",
            "{actor_name} {from_year}-{to_year}[, {genres}]",
            "what was {actor_name} up to on screen, {from_year} until {to_year}",
            "No earlier than {from_year}, no later than {to_year}: everything starring "
            "{actor_name}[ {include_voice_roles=true|plus the cartoons they lent their voice to}].",
            "my grandma has a crush on {actor_name} and wants it all, till {to_year}, beginning "
            "{from_year}",
            "{to_year} backwards to {from_year}, films of {actor_name}[, only {genres}]",
            "Between {from_year} and {to_year} I lost sight of {actor_name}. What did I miss[ "
            "in {genres}]?",
        ),
        {"films": "int 1..70", "best_known": "title"},
        (
            "{actor_name} made {films} films in those years, {best_known} being the best known.",
            "{films} films; the most famous is {best_known}.",
        ),
    ),
    Entry(
        "box_office|film_gross|movie_earnings|get_box_office",
        "How much a film earned in the cinemas of a territory.|Box office of a movie"
        "|Ticket income of a film, by territory and number of weeks",
        {
            "movie_title|film|title": _FILMS,
            "territory|market|country": _COUNTRIES,
            "weeks?|first_weeks|number_of_weeks": "int 1..20",
            "adjust_for_inflation?|inflation_adjusted|real_terms": "flag",
        },
        (
            "How much money did {movie_title} earn in {territory}[ in its first {weeks} weeks]?",
            "Please give me the box office of {movie_title} for the territory {territory}"
            "[, {adjust_for_inflation=true|adjusted for inflation}].",
            "What were the ticket sales of the movie {movie_title} in the cinemas of {territory}"
            "[ over {weeks} weeks]?",
            "In {territory}, was {movie_title} a hit or a flop at the till?",
            "{movie_title} gross {territory}",
            "{territory}: takings of {movie_title}[, {weeks} weeks]"
            "[, {adjust_for_inflation=true|in today's money}]",
            "I'm teaching film economics on Thursday. How well did {movie_title} sell in "
            "{territory}?",
            "did people in {territory} pay to see {movie_title}? how much, altogether",
            "Our distributor wants to re-release {movie_title} in {territory} and asks what it "
            "brought in[ during {weeks} weeks] the first time.",
            "earnings, {movie_title}, {territory}[ {adjust_for_inflation=true|real terms}]",
        ),
        {"gross": "int 200000..900000", "admissions": "int 20000..99000"},
        (
            "{movie_title} took {gross} dollars from {admissions} tickets.",
            "{gross} dollars, with {admissions} people in the seats.",
        ),
    ),
    Entry(
        "compare_film_ratings|film_ratings_compare|best_rated_film|movies_rating_match",
        "Which of some films is rated best.|Compare the ratings of several movies"
        "|Ratings of films by critics or by the audience, side by side",
        {
            "film_titles|movies|titles": "list " + _FILMS,
            "rating_source|rated_by|source": "enum critics, audience",
            "min_votes?|minimum_votes|vote_threshold": "int 100..9000",
        },
        (
            "Which of the films {film_titles} has the best rating from {rating_source}?",
            "Compare {film_titles} by the ratings of the {rating_source}[, counting only those "
            "with {min_votes} votes or more].",
            "Please tell me how {rating_source} rated {film_titles}[, with at least {min_votes} "
            "votes].",
            "We have time for one film tonight: {film_titles}. Which did the {rating_source} like "
            "most?",
            "{film_titles}, ranked by {rating_source}",
            "according to {rating_source}, what's best out of {film_titles}",
            "My sister and I can't settle on {film_titles}. Let the {rating_source} decide.",
            "{rating_source} scores please: {film_titles}[ (minimum {min_votes} ratings)]",
            "I trust the {rating_source} more than my roommates. {film_titles}, what's the "
            "verdict?",
            "who wins, {film_titles}? I go by {rating_source}",
        ),
        {"winner": _FILMS, "rating": "float 5..9.8 1"},
        (
            "{winner} is rated best, at {rating}.",
            "With {rating} it is {winner}.",
        ),
    ),
    Entry(
        "episode_summary|series_episode_lookup|tv_episode_info|get_episode_plot",
        "What happens in an episode of a series.|Plot of a TV episode by season and number"
        "|Summary of one episode; season_number and episode_number count from 1",
        {
            "series_title|show|series": "pick Breaking Bad; The Wire; Borgen; Fleabag; Dark; "
            "Twin Peaks; Lost; Doctor Who; The Crown; Seinfeld; Mad Men; Money Heist; Sherlock; "
            "The Bridge; Bluey; Severance; Columbo; Babylon Berlin",
            "season_number|season|series_number": "int 1..9",
            "episode_number|episode|part": "int 1..24",
            "spoilers?|with_spoilers|reveal_ending": "flag",
        },
        (
            "What happens in season {season_number}, episode {episode_number} of {series_title}?",
            "Please summarize episode {episode_number} from the season number {season_number} of "
            "{series_title}[, {spoilers=true|spoilers are fine}].",
            "I fell asleep during {series_title}. It was part {episode_number} of season "
            "{season_number}. What did I miss?",
            "Give me the plot of {series_title}, episode number {episode_number}, season "
            "{season_number}[, {spoilers=true|including the ending}].",
            "{series_title} S{season_number} E{episode_number}",
            "{series_title} season {season_number} ep {episode_number} recap"
            "[ {spoilers=true|with spoilers}]",
            "ep {episode_number}, season {season_number}, {series_title}: what's it about",
            "We pick up {series_title} again with episode {episode_number} of the season numbered "
            "{season_number}, so remind me what it's about",
            "{series_title}. Season {season_number}. Number {episode_number}. Who does what?",
            "my students will discuss {series_title}, installment {episode_number} of season "
            "{season_number}, and I've never seen it",
        ),
        {
            "episode_title": "title",
            "summary": "pick the detective finds the letter; two friends fall out; the bank is "
            "robbed; a stranger moves in; the doctor lies; a wedding goes wrong",
        },
        (
            'In "{episode_title}", {summary}.',
            'It is called "{episode_title}": {summary}.',
        ),
    ),
    Entry(
        "artist_discography|get_discography|music_releases|records_of_artist",
        "Records that a musician or band released.|Discography of an artist, by type and years"
        "|Which albums or singles an artist put out",
        {
            "artist_name|artist|band": _BANDS,
            "release_type|record_type|kind": "enum studio_album, live_album, single, compilation",
            "released_after?|from_year|min_year": "int 1960..1989",
            "released_before?|to_year|max_year": "int 1995..2024",
        },
        (
            "Which {release_type=studio_album|studio albums} did {artist_name} release"
            "[ after {released_after}]?",
            "Please list every {release_type} by the artist {artist_name}[ from before "
            "{released_before}].",
            "I'd like to see each {release_type} of {artist_name}[ released after "
            "{released_after}][ and before {released_before}].",
            "How many {release_type=single|singles} has {artist_name} put out"
            "[, not counting anything after {released_before}]?",
            "{artist_name}, {release_type=live_album|live albums}[, {released_after} or later]",
            "{artist_name} {release_type} list",
            "I collect vinyl and lack some of {artist_name}. Show me the "
            "{release_type=compilation|compilations}[ older than {released_before}].",
            "what's there from {artist_name} in the way of a {release_type}[ since "
            "{released_after}]",
            "looking to buy a {release_type} by {artist_name} for my brother, what exists?",
            "Anything by {artist_name} I don't know? I mean a {release_type}[, up to "
            "{released_before}][, starting at {released_after}].",
        ),
        {"releases": "int 1..30", "latest": "title"},
        (
            "There are {releases}, the latest being {latest}.",
            "{artist_name} has {releases} of those; {latest} came out last.",
        ),
    ),
    Entry(
        "album_track|track_lookup|get_track|song_on_album",
        "Which song is at a place on an album.|Look up a track of a record by its number"
        "|Title and length of a track of an album",
        {
            "album_title|album|record": "pick Blue; Kind of Blue; Abbey Road; OK Computer; "
            "Homework; "
            "Hounds of Love; Rumours; Thriller; Talking Book; Nevermind; Graceland; Tapestry; "
            "London Calling; Dummy; Horses; Innervisions; Discovery; Funeral",
            "artist_name|artist|performer": _BANDS,
            "track_number|track|position": "int 1..16",
            "disc_number?|disc|side_number": "int 1..3",
        },
        (
            "What is track number {track_number} on {album_title} by {artist_name}?",
            "Please tell me the title of song {track_number} of the album {album_title}, artist "
            "{artist_name}[, disc {disc_number}].",
            "Which song comes at position {track_number}[ on disc {disc_number}] of "
            "{artist_name}'s {album_title}?",
            "On the record {album_title} by {artist_name}, how long is track number "
            "{track_number}?",
            "{artist_name}, {album_title}, track {track_number}",
            "{album_title} ({artist_name}) no. {track_number}[, CD {disc_number}]",
            "my needle always jumps on {album_title} by {artist_name}, at number {track_number}. "
            "what song is that?",
            "I only know it as number {track_number} on {artist_name}'s {album_title}. The "
            "name, please?",
            "name of {track_number} on {album_title}, that's {artist_name}[, it's on disc "
            "{disc_number}]",
            "The choir rehearses track {track_number} from {album_title} by {artist_name}. What's "
            "it called and how many seconds does it last?",
        ),
        {"song": "title", "seconds": "int 90..480"},
        (
            "Track {track_number} of {album_title} is {song}, {seconds} seconds long.",
            "It is {song} ({seconds} seconds).",
        ),
    ),
    Entry(
        "chart_position|song_chart_lookup|get_chart_rank|hit_parade_position",
        "Where a song stood in the charts of a country in a week.|Chart position of a song"
        "|Place of a song in the hit parade on a date",
        {
            "song_title|song|track": _SONGS,
            "chart_country|country|market": _COUNTRIES,
            "week_of|chart_date|date": "date",
            "chart_type?|list_type|chart": "enum sales, streaming, airplay",
        },
        (
            "What chart position did {song_title} have in {chart_country} in the week of "
            "{week_of}?",
            "Please look up where the song {song_title} stood on {week_of} in the"
            "[ {chart_type}] charts of {chart_country}.",
            "On {week_of}, how high was {song_title} in the hit parade of {chart_country}?",
            "I need one number: the rank of {song_title}, country {chart_country}, chart date "
            "{week_of}[, {chart_type} chart].",
            "{song_title} {chart_country} charts {week_of}",
            "{week_of}, {chart_country}: rank of {song_title}[ by {chart_type}]",
            "We got married in {chart_country} on {week_of} and danced to {song_title}. Was it a "
            "hit at that time?",
            "was {song_title} anywhere near number one in {chart_country} around {week_of}",
            "In {chart_country} they played {song_title} to death. How did it rank on {week_of}"
            "[ in terms of {chart_type}]?",
            "how popular was {song_title} on {week_of}, {chart_country}",
        ),
        {"position": "int 1..100", "weeks_on_chart": "int 1..52"},
        (
            "{song_title} was at number {position}, in its week {weeks_on_chart}.",
            "Number {position}, after {weeks_on_chart} weeks in the charts.",
        ),
    ),
    Entry(
        "concert_setlist|get_setlist|setlist_lookup|songs_played_live",
        "Songs that a band played at a concert.|Setlist of a concert by city and date"
        "|What an artist played on stage one evening",
        {
            "artist_name|band|performer": _BANDS,
            "city|concert_city|location": "place",
            "concert_date|date|played_on": "date",
            "include_encores?|with_encores|encores": "flag",
        },
        (
            "Which songs did {artist_name} play in {city} on {concert_date}?",
            "Please find the setlist of the {artist_name} concert on {concert_date} in {city}"
            "[, {include_encores=true|with the encores}].",
            "On {concert_date} I saw {artist_name} in {city}. What did they play[, "
            "{include_encores=true|encores included}]?",
            "I need the list of songs performed by {artist_name} at their show in {city} dated "
            "{concert_date}.",
            "{artist_name} {city} {concert_date} setlist",
            "{concert_date}, {city}, {artist_name}: what was on the bill"
            "[ {include_encores=true|right through the encores}]",
            "How did the evening with {artist_name} in {city} begin, {concert_date} it was?",
            "I had to leave {city} early on {concert_date} and missed half of {artist_name}. What "
            "came[ {include_encores=true|at the very end}]?",
            "songs, live, {artist_name}, on {concert_date} at {city}",
            "someone recorded {artist_name} in {city} and I'd like to label the tracks. The tape "
            "says {concert_date}.",
        ),
        {"songs": "int 8..32", "opener": _SONGS},
        (
            "{artist_name} played {songs} songs and began with {opener}.",
            "{songs} songs, the first being {opener}.",
        ),
    ),
    Entry(
        "song_credits|get_song_credits|track_credits|music_credits_lookup",
        "Who wrote, produced or played on a song.|Credits of a song, for the roles asked for"
        "|People behind a recording",
        {
            "song_title|song|track": _SONGS,
            "performer|artist|recorded_by": _BANDS,
            "roles|credit_types|functions": "list enum composer, lyricist, producer, engineer, "
            "drummer, arranger",
            "recording_year?|year|version_year": "int 1958..2022",
        },
        (
            "Who are the {roles} of {song_title} as recorded by {performer}[ in {recording_year}]?",
            "Please look up the credits for {roles} on the song {song_title} by {performer}.",
            "For the royalties I have to know {roles} of {song_title} in the version by {performer}"
            "[, recorded in {recording_year}].",
            "On {performer}'s {song_title}, find me the names listed as {roles}.",
            "{song_title} / {performer}: {roles}",
            "{performer}, {song_title}[ ({recording_year})], names for {roles} wanted",
            "I love how {song_title} sounds when {performer} does it. Who was responsible, I "
            "mean {roles}?",
            "credits please, {song_title}, the take by {performer}, roles {roles}",
            "who stands behind {song_title} by {performer}? just {roles}",
            "{roles}: that's all I need to know about {performer} doing {song_title}[ in "
            "{recording_year}]",
        ),
        {"people": "list person"},
        (
            "Credited are {people}.",
            "On {song_title} those were {people}.",
        ),
    ),
    Entry(
        "first_edition_info|book_publication|get_book_edition|edition_lookup",
        "When and where a book was first published.|First edition of a book"
        "|Publisher and year of the first printing of a book, by title and author",
        {
            "book_title|book|title": "pick Jane Eyre; The Hobbit; Invisible Cities; The Stranger; "
            "One Hundred Years of Solitude; Beloved; The Tin Drum; Mrs Dalloway; Kokoro; Solaris; "
            "Don Quixote; Wide Sargasso Sea; The Leopard; Pale Fire; Austerlitz; Persepolis",
            "author_name|author|writer": "person",
            "edition_language?|language|in_language": "language",
            "format?|binding|book_format": "enum hardcover, paperback, serial",
        },
        (
            "When was {book_title} by {author_name} first published[ in {edition_language}]?",
            "Please find the publisher and year of the first[ {format}] edition of {book_title}, "
            "author {author_name}.",
            "I inherited a copy of {book_title} by {author_name}. In which year did the first"
            "[ {edition_language}] edition appear?",
            "Who brought out {author_name}'s book {book_title} for the first time[ as a {format}]?",
            "{book_title}, {author_name}: first printing[, {format}]",
            "{author_name} wrote {book_title}, fine, but who printed it first and when"
            "[? The {edition_language} one]",
            "A dealer wants a fortune for an early {book_title} ({author_name}). What year would a "
            "true first be?",
            "year + publisher for {book_title} by {author_name}[ in {edition_language}]",
            "How old is {book_title}, the thing by {author_name}?",
            "For the footnote: {author_name}, {book_title}, original publication.",
        ),
        {"year": "int 1790..2015", "publisher": "company"},
        (
            "{book_title} was first published in {year} by {publisher}.",
            "In {year}, at {publisher}.",
        ),
    ),
    Entry(
        "bestseller_at_rank|bestseller_lookup|book_sales_rank|get_bestseller",
        "Which book held a rank on the bestseller list of a week.|Look up a bestseller list"
        "|Book at a rank of the bestseller list, by category and date",
        {
            "category|list_name|genre": "enum fiction, nonfiction, children, poetry, cooking",
            "list_date|week|date": "date",
            "rank|place_on_list|number": "int 1..20",
            "format?|binding|edition": "enum hardcover, paperback, ebook, audio",
        },
        (
            "Which book was at rank {rank} of the {category} bestseller list on {list_date}?",
            "Please show number {rank} among the {category} bestsellers in the list dated "
            "{list_date}[, {format} edition].",
            "On {list_date}, which title came in at number {rank} in sales of {category}?",
            "I need a title: category {category}, rank {rank}, list of {list_date}"
            "[, format {format}].",
            "{category} #{rank} {list_date}[ {format}]",
            "{list_date}: what did people buy[ in {format}]? give me place {rank}, {category}",
            "A friend boasts that on {list_date} her novel came in at {rank} in {category}. "
            "Whose was it really?",
            "place {rank} on the chart of {category} books sold, week of {list_date}",
            "In {category}, who held spot {rank} on {list_date}[ for {format} copies]?",
            "the shop window shows what sold on {list_date}; I'm missing number {rank} of "
            "{category}",
        ),
        {"title": "title", "author": "person"},
        (
            "Number {rank} was {title} by {author}.",
            "{title}, written by {author}.",
        ),
    ),
    Entry(
        "poem_lookup|get_poem|find_poem_text|poetry_reader",
        "Lines of a poem.|Look up a poem by its title and poet"
        "|Text of a poem, or of a single stanza, with an analysis if wanted",
        {
            "poem_title|title|poem": "title",
            "poet_name|poet|author": "person",
            "stanza_number?|stanza|verse_number": "int 1..12",
            "include_analysis?|with_analysis|interpretation": "flag",
        },
        (
            'How does the poem "{poem_title}" by {poet_name} begin?',
            "Please fetch[ stanza {stanza_number} of] {poem_title} by the poet {poet_name}"
            "[, {include_analysis=true|with an analysis}].",
            "I'd like to read {poet_name}'s poem {poem_title}[, stanza number {stanza_number}].",
            "We discuss {poem_title} in class tomorrow, it's by {poet_name}. Show me the text"
            "[ {include_analysis=true|and an interpretation}].",
            "{poet_name}: {poem_title}[, verse {stanza_number}]",
            "{poem_title}, by {poet_name}[, {include_analysis=true|explained please}]",
            "my aunt used to recite something of {poet_name} called {poem_title}, can you get me "
            "the words",
            "What are the lines[ in stanza {stanza_number}] of {poem_title}? {poet_name} wrote it.",
            "something for the funeral: {poem_title} ({poet_name})",
            "I only remember that {poet_name} wrote it and that it was titled {poem_title}. The "
            "words?[ {include_analysis=true|And what do they mean?}]",
        ),
        {
            "line": "pick the river keeps its counsel; and all the bells were snow; "
            "I left the door ajar; night, be my coat; who counts the falling leaves",
            "stanzas": "int 2..14",
        },
        (
            'It goes "{line}" and has {stanzas} stanzas.',
            '{poem_title}, in {stanzas} stanzas: "{line}".',
        ),
    ),
    Entry(
        "painting_details|get_painting|painting_lookup|art_painting_facts",
        "Facts about a painting.|Look up a painting by its title and painter"
        "|Year and technique of a picture, or the details that are asked for",
        {
            "painting_title|title|artwork": "pick The Night Watch; Las Meninas; The Milkmaid; "
            "Nighthawks; Wheatfield with Crows; The Gleaners; Ophelia; The Kiss; Bathers at "
            "Asnières; Water Lilies; The Hunters in the Snow; American Gothic; The Ambassadors; "
            "Girl with a Pearl Earring; The Swing; Judith; Olympia",
            "painter_name|painter|artist": "person",
            "details?|fields|wanted_facts": "list enum dimensions, technique, owner, price, "
            "restoration",
            "language?|answer_language|lang": "language",
        },
        (
            "When did {painter_name} paint {painting_title}, and in what technique?",
            "Please look up the painting {painting_title} by {painter_name}[ and include "
            "{details}].",
            "I'm writing a label for {painting_title}, painter {painter_name}. Give me the "
            "facts[, namely {details}][, in {language}].",
            "What do we know about {painter_name}'s canvas {painting_title}[ as to {details}]?",
            "{painting_title} ({painter_name})[: {details}]",
            "{painter_name}, {painting_title}, year and medium",
            "There's a print of {painting_title} in my dentist's waiting room. It's by "
            "{painter_name}, but how old is the original?",
            "tell me about {painting_title} by {painter_name}[ in {language}]",
            "Is {painting_title} an oil? {painter_name} did it[. I also want {details}]",
            "my pupils drew copies of {painting_title} today and asked when {painter_name} made it",
            "background on {painter_name}'s {painting_title}[, details: {details}], please",
        ),
        {
            "year": "int 1480..1965",
            "technique": "pick oil on canvas; tempera on wood; watercolor; oil on panel; gouache",
        },
        (
            "{painter_name} made {painting_title} in {year}, {technique}.",
            "It is from {year}: {technique}.",
        ),
    ),
    Entry(
        "sculpture_details|get_sculpture|statue_lookup|art_sculpture_info",
        "One detail of a sculpture.|Look up a statue by its name and sculptor"
        "|Material, height, year or place of a work of sculpture",
        {
            "sculpture_name|sculpture|statue": "pick The Thinker; Bird in Space; The Kiss; Spider; "
            "Reclining Figure; Perseus; Walking Man; Cloud Gate; The Discus Thrower; Moses; "
            "Balzac; The Little Dancer; Fearless Girl; Atomic Piece; Apollo and Daphne; Maman",
            "sculptor|artist|sculptor_name": "person",
            "detail|attribute|property": "enum material, height, weight, year, present_location",
            "unit?|units|measured_in": "enum metric, imperial",
        },
        (
            "What is the {detail} of {sculpture_name} by {sculptor}[ in {unit} units]?",
            "Please find the {detail} of the sculpture {sculpture_name}, sculptor {sculptor}.",
            "I stood before {sculptor}'s {sculpture_name} today and would like to know its "
            "{detail}[ ({unit})].",
            "For the transport papers we need the {detail} of the statue {sculpture_name} that "
            "{sculptor} made[, {unit} units].",
            "{sculpture_name}, {sculptor}: {detail}",
            "{sculptor} {sculpture_name} {detail}?",
            "{detail}, please. It's {sculpture_name}, the one {sculptor} carved",
            "could {sculpture_name} by {sculptor} fit in our lobby? i need the {detail}",
            "My essay on {sculptor} lacks one thing, the {detail} of {sculpture_name}.",
            "ask the database about {sculpture_name} ({sculptor}), attribute {detail}[, {unit}]",
        ),
        {"value": "pick bronze; marble; 2.4; 890; 1904; Philadelphia; white limestone; 3.15"},
        (
            "The {detail} of {sculpture_name} is {value}.",
            "{detail}: {value}.",
        ),
    ),
    Entry(
        "buildings_by_architect|architect_works|get_architect_buildings|architecture_search",
        "Buildings that an architect designed in a city.|Works of an architect by completion year"
        "|Search architecture by designer, city and years",
        {
            "architect_name|architect|designer": "pick Zaha Hadid; Alvar Aalto; Lina Bo Bardi; "
            "Louis Kahn; Renzo Piano; Kazuyo Sejima; Oscar Niemeyer; Tadao Ando; Jørn Utzon; "
            "Frank Gehry; Antoni Gaudí; Eileen Gray; Norman Foster; Jeanne Gang; Le Corbusier",
            "city|location|town": "place",
            "completed|completion_years|built_between": {
                "after|min_year": "int 1890..1955",
                "before|max_year": "int 1965..2024",
            },
            "building_type?|use|kind": "enum church, museum, housing, school, office",
        },
        (
            "Which buildings by {architect_name} in {city} were completed after {completed.after} "
            "and before {completed.before}?",
            "Please list[ every {building_type} among] the works of {architect_name} in {city} "
            "finished between {completed.after} and {completed.before}.",
            "I'm planning a walk in {city}: show me what {architect_name} built there, completed "
            "before {completed.before} but after {completed.after}.",
            "{architect_name} worked in {city} for years. What stands there from after "
            "{completed.after}, up to {completed.before}[, type {building_type}]?",
            "{architect_name} / {city} / {completed.after}-{completed.before}[ / {building_type}]",
            "{city}: anything by {architect_name}[ used as a {building_type}], no later than "
            "{completed.before}, no earlier than {completed.after}",
            "my sketching club loves {architect_name}. we meet in {city}; built {completed.after} "
            "to {completed.before} would be ideal",
            "Did {architect_name} leave a[ {building_type} or other] mark on {city}, say from "
            "{completed.after} until {completed.before}?",
            "completed after {completed.after}, completed before {completed.before}, architect "
            "{architect_name}, city {city}",
        ),
        {
            "count": "int 1..14",
            "example": "pick the civic library; Saint Anne's church; "
            "the north tower; the concert house; Villa Aurora; the law faculty",
        },
        (
            "{architect_name} has {count} buildings in {city}, for example {example}.",
            "{count}, among them {example}.",
        ),
    ),
    Entry(
        "species_habitat|animal_habitat|get_habitat|where_species_lives",
        "Where an animal lives in the wild.|Habitat of a species"
        "|Natural home of an animal, on one continent and in one season if wanted",
        {
            "species_name|animal|species": _ANIMALS,
            "continent?|on_continent|land_mass": "enum Africa, Asia, Europe, Oceania, "
            "North_America, South_America",
            "breeding_season?|while_breeding|breeding": "flag",
        },
        (
            "In what kind of habitat does the {species_name} live"
            "[ {breeding_season=true|during the breeding season}]?",
            "Please describe the natural surroundings of the {species_name}[ in {continent}].",
            "What landscape and climate does a {species_name} need in the wild[, on the continent "
            "{continent}]?",
            "Where would I have to go to meet a {species_name} in nature"
            "[, {breeding_season=true|when it is raising its young}]?",
            "{species_name}: forest, desert, ice or what?",
            "{species_name} home in the wild[, {continent}]",
            "For a diorama we want the right background behind our stuffed {species_name}.",
            "does the {species_name} prefer mountains or plains[ over in {continent}]",
            "Our zoo is getting a {species_name} and wants its enclosure to feel like home. What "
            "is home like?",
            "I wonder how a {species_name} picks the spot it lives in"
            "[ {breeding_season=true|while breeding}].",
            "which environment suits the {species_name}",
        ),
        {
            "habitat": "pick mountain forest; open savanna; pack ice; mangroves; dry scrub; "
            "river banks; alpine meadows; rainforest canopy"
        },
        (
            "The {species_name} lives in {habitat}.",
            "Its habitat: {habitat}.",
        ),
    ),
    Entry(
        "species_in_region|list_species|find_species_by_area|wildlife_of_region",
        "List the species of an animal group in an area.|Which animals occur in a region"
        "|Species by group and area; area is a country with a biome",
        {
            "animal_group|group|taxon": "pick frogs; owls; bats; butterflies; snakes; orchids; "
            "parrots; sharks; beetles; turtles; monkeys; dragonflies; woodpeckers; mosses; deer",
            "area|region|range": {
                "country|nation": _COUNTRIES,
                "biome|zone": "enum wetland, rainforest, desert, coast, alpine, grassland",
            },
            "endemic_only?|only_endemic|endemics": "flag",
            "max_results?|limit|how_many": "int 5..40",
        },
        (
            "Which {animal_group} occur in the {area.biome} zone of {area.country}?",
            "Please list[ up to {max_results}] species of {animal_group} in {area.country}, biome "
            "{area.biome}[, {endemic_only=true|endemic ones only}].",
            "I'm going to {area.country} to photograph {animal_group} in the {area.biome} areas. "
            "What could I see[, say the top {max_results}]?",
            "How many kinds of {animal_group} live in {area.biome} country in {area.country}"
            "[ {endemic_only=true|and nowhere else in the world}]?",
            "{animal_group}, {area.country}, {area.biome}[, {max_results} max]",
            "{area.country} / {area.biome}: {animal_group}?",
            "our field course needs a checklist. {area.biome} in {area.country}, {animal_group}"
            "[, {endemic_only=true|just endemics}]",
            "what sorts of {animal_group} are there in the {area.biome} parts of {area.country}"
            "[, name {max_results}]",
            "I've heard that {area.country} is full of {animal_group}. Is that so in its "
            "{area.biome} regions?",
            "Give me {animal_group} of the {area.biome} biome, country {area.country}.",
        ),
        {
            "species_count": "int 3..320",
            "commonest": "pick the marsh type; the spotted kind; "
            "the common one; the lesser banded; the black-backed",
        },
        (
            "There are {species_count}; the commonest is {commonest}.",
            "I find {species_count} species of {animal_group}, most often {commonest}.",
        ),
    ),
    Entry(
        "animal_population|wild_population|species_count_estimate|get_wildlife_numbers",
        "How many animals of a species live in a country.|Estimated wild population in a year"
        "|Population of an animal by country and year",
        {
            "species_name|animal|species": _ANIMALS,
            "country|nation|location": _COUNTRIES,
            "year|estimate_year|census_year": "int 1970..2024",
            "age_class?|age_group|animals_counted": "enum adults, juveniles, all",
        },
        (
            "How many individuals of the {species_name} were there in {country} in {year}?",
            "Please find the estimated population of the species {species_name} in {country} for "
            "the year {year}[, {age_class} only].",
            "In {year}, what was the number of wild {species_name} specimens in {country}"
            "[ counting {age_class}]?",
            "I need a census figure: animal {species_name}, country {country}, year {year}.",
            "{species_name} numbers {country} {year}",
            "{year}, {country}: how many of the {species_name} were left[, {age_class}]?",
            "A ranger told me there was hardly a {species_name} to be found in {country} around "
            "{year}. Is that right?",
            "count of {species_name}, {country}, as of {year}[ ({age_class})]",
            "were there still plenty of the {species_name} kind roaming {country} in {year}?",
            "For my chart, point {year}: {country}, {species_name}.",
        ),
        {"estimate": "int 40..90000", "trend": "pick rising; falling; stable"},
        (
            "In {year} about {estimate} lived in {country}, and the trend was {trend}.",
            "About {estimate}, {trend}.",
        ),
    ),
    Entry(
        "compare_species|animal_comparison|species_compare|which_animal_is_more",
        "Compare animals by one attribute.|Which of some species is heaviest, fastest and so on"
        "|Puts species side by side by weight, speed or lifespan",
        {
            "species_list|animals|species_names": "list " + _ANIMALS,
            "attribute|trait|measure": "enum weight, top_speed, lifespan, body_length, litter_size",
            "sex?|males_or_females|gender": "enum male, female",
        },
        (
            "Compare the {attribute} of {species_list}.",
            "Which of these animals comes first in {attribute}[, taking the {sex} of each]: "
            "{species_list}?",
            "Please set {species_list} side by side with regard to {attribute}"
            "[, {sex} animals only].",
            "Rank the species {species_list} by the attribute {attribute}.",
            "{species_list}: {attribute}?",
            "{attribute} of {species_list}[, {sex}]",
            "My twins are fighting over {species_list}. It's about the {attribute}. Who's right?",
            "in a contest of {attribute}, who wins out of {species_list}",
            "I'm designing a card game with {species_list} and the value to beat is {attribute}"
            "[ of a {sex} specimen].",
            "when it comes to {attribute}, how do {species_list} differ[ ({sex})]",
        ),
        {"first": _ANIMALS, "ratio": "float 1.1..9 1"},
        (
            "First is the {first}, {ratio} times ahead of the last.",
            "The {first} wins, by a factor of {ratio}.",
        ),
    ),
    Entry(
        "taxonomy_rank|classify_species|get_taxonomy|biology_taxon_lookup",
        "The family, order or class that a species belongs to.|Taxonomy of a living thing"
        "|Where an organism stands in the tree of life, at one rank",
        {
            "organism|species_name|species": "pick dandelion; house mouse; horseshoe crab; "
            "fly agaric; sea cucumber; Welwitschia; platypus; ginkgo; earthworm; mantis shrimp; "
            "cauliflower; coelacanth; stinging nettle; hyena; barnacle; nightingale; yeast",
            "rank|taxonomic_rank|level": "enum genus, family, order, class, phylum, kingdom",
            "latin_names?|use_latin|scientific": "flag",
        },
        (
            "To which {rank} does the {organism} belong?",
            "Please classify the organism {organism} and tell me its {rank}"
            "[, {latin_names=true|with the Latin name}].",
            "In the system of living things, what is the {rank} of the {organism}?",
            "I need the taxonomic rank {rank} for {organism}[, {latin_names=true|in Latin "
            "please}].",
            "{organism}, {rank}?",
            "{rank} of {organism}[ {latin_names=true|scientific name}]",
            "We're labelling jars in the school lab. One holds {organism}; which {rank} do I "
            "write?",
            "is the {organism} related to anything i know? just give me the {rank}",
            "Somebody in our hiking group asked about {organism}, more exactly the {rank} it is "
            "sorted under.",
            "what {rank} do biologists put {organism} in",
        ),
        {"taxon": "pick Asteraceae; Rodentia; Mammalia; Arthropoda; Fungi; Rosales; Canidae"},
        (
            "The {rank} of {organism} is {taxon}.",
            "It belongs to {taxon}.",
        ),
    ),
    Entry(
        "element_property|get_element|periodic_table_lookup|chemistry_element_fact",
        "A property of a chemical element.|Look up the periodic table"
        "|Melting point, atomic mass, symbol and so on of an element",
        {
            "element_name|element|name": _ELEMENTS,
            "property_name|property|quantity": "enum atomic_mass, melting_point, symbol, "
            "electronegativity, group, discovery_year",
            "temperature_unit?|unit|scale": "enum celsius, kelvin, fahrenheit",
        },
        (
            "What is the {property_name} of {element_name}?",
            "Please look up {element_name} in the periodic table and tell me its {property_name}.",
            "I need the {property_name=melting_point|melting point} of the element {element_name}"
            "[ in {temperature_unit}].",
            "At what temperature does {element_name} {property_name=melting_point|melt}"
            "[, in degrees {temperature_unit}]?",
            "{element_name} {property_name}",
            "{property_name} for {element_name} pls",
            "My crossword asks for the letters that {property_name=symbol|stand for} "
            "{element_name} in chemistry.",
            "how long have people {property_name=discovery_year|known} {element_name} as an "
            "element, since when",
            "Homework, last question: {element_name}, {property_name}. Then I can go play.",
            "how {property_name=atomic_mass|heavy is an atom} of {element_name}",
            "which column, I mean {property_name=group|group}, does {element_name} sit in?",
        ),
        {"value": "pick 55.85; 1064; Fe; 2.58; 17; 1898; 232.1; He; 0.93"},
        (
            "The {property_name} of {element_name} is {value}.",
            "For {element_name} it is {value}.",
        ),
    ),
    Entry(
        "boiling_point|boiling_temperature|substance_boiling_point|chem_boiling_lookup",
        "Temperature at which a substance boils.|Boiling point of a compound at a pressure"
        "|When a liquid turns to gas; pressure in kilopascals",
        {
            "substance|compound|liquid": "pick ethanol; acetone; ammonia; benzene; methanol; "
            "chloroform; glycerol; toluene; water; propane; acetic acid; formaldehyde; hexane; "
            "hydrogen peroxide; diethyl ether; carbon disulfide",
            "pressure_kpa|pressure|at_pressure": "int 20..400",
            "unit|temperature_unit|scale": "enum celsius, kelvin, fahrenheit",
        },
        (
            "At what temperature in {unit} does {substance} boil under a pressure of "
            "{pressure_kpa} kPa?",
            "Please find the boiling point of {substance} at {pressure_kpa} kilopascals, given in "
            "{unit}.",
            "The vessel is kept at {pressure_kpa} kPa. How many degrees {unit} will it take until "
            "the {substance} turns to vapor?",
            "For the compound {substance} I need, in {unit}, the temperature of boiling at "
            "{pressure_kpa} kPa.",
            "{substance}, {pressure_kpa} kPa, {unit}: when does it boil?",
            "{pressure_kpa} kPa, {substance} starts to bubble at how many {unit}",
            "we distil {substance} under {pressure_kpa} kPa tomorrow and our heater is marked in "
            "{unit}. where do I set it?",
            "My thermometer shows {unit}. What should it read when {substance} begins to boil, the "
            "gauge being at {pressure_kpa} kPa?",
            "bp of {substance} @ {pressure_kpa} kPa in {unit}",
            "In {unit}, please: {substance} going over to gas at {pressure_kpa} kPa.",
        ),
        {"temperature": "float 15..290 1"},
        (
            "{substance} boils at {temperature} degrees {unit}.",
            "At {temperature} ({unit}).",
        ),
    ),
    Entry(
        "element_by_number|find_element_by_atomic_number|atomic_number_lookup|element_with_protons",
        "Name the element with an atomic number.|Which element has a given number of protons"
        "|Find a chemical element by its place in the periodic table",
        {
            "atomic_number|proton_count|protons": "int 1..118",
            "include_isotopes?|with_isotopes|list_isotopes": "flag",
            "language?|name_language|lang": "language",
        },
        (
            "Which element has the atomic number {atomic_number}?",
            "Please name the chemical element with {atomic_number} protons in its nucleus"
            "[, {include_isotopes=true|along with its isotopes}].",
            "What sits at place {atomic_number} of the periodic table[, {include_isotopes=true|and "
            "what isotopes are there}]?",
            "I have an atom with {atomic_number} protons. What is it called[ in {language}]?",
            "{atomic_number} protons makes what?",
            "Z = {atomic_number}, name[ in {language}]",
            "{atomic_number} - element?",
            "the quiz says 'number {atomic_number} on the chart in the chemistry room' and i'm "
            "blank[; answer in {language}]",
            "My treasure hunt is coded in elements; the next one is {atomic_number}. Which is that?"
            "[ {include_isotopes=true|Give me its isotopes too.}]",
            "If a nucleus holds {atomic_number} protons, what substance am I looking at?",
        ),
        {"element": _ELEMENTS, "symbol": "pick Fe; He; Au; Na; W; C; U; Ne; Li; Sn"},
        (
            "Number {atomic_number} is {element}, symbol {symbol}.",
            "{element} ({symbol}).",
        ),
    ),
    Entry(
        "country_population|population_of_country|get_population|census_lookup",
        "Number of people in a country in a year.|Population figures by country"
        "|How many inhabitants a country had or will have; age group optional",
        {
            "country|nation|country_name": _COUNTRIES,
            "year|in_year|reference_year": "int 1950..2050",
            "age_group?|ages|age_band": "enum children, working_age, elderly",
            "urban_only?|cities_only|only_urban": "flag",
        },
        (
            "How many people lived in {country} in {year}?",
            "Please give me the population of {country} for the year {year}[, {age_group} only].",
            "In {year}, how many[ {age_group=elderly|old}] people were there in {country}?",
            "I'm drawing a chart of {country} and need the number of inhabitants in {year}"
            "[, {urban_only=true|counting city dwellers only}].",
            "{country} {year} inhabitants",
            "{year}: how crowded was {country}[ {urban_only=true|in its towns}]?",
            "how many live in {country}, year {year}[, {age_group=children|kids only}]",
            "My history paper claims {country} was nearly empty. Headcount for {year}, please"
            "[, {age_group}].",
            "what did the census of {country} find in {year}",
            "Roughly how many souls in {country}, {year}[, {urban_only=true|towns only}]?",
        ),
        {"population": "int 200000..900000", "growth_percent": "float 0.1..3.5 1"},
        (
            "In {year} {country} had {population} people and grew by {growth_percent} percent.",
            "{population}, growing {growth_percent} percent a year.",
        ),
    ),
    Entry(
        "compare_countries|country_comparison|countries_by_indicator|rank_countries",
        "Compare countries by an indicator.|Rank several countries, for instance by area"
        "|Which of some countries leads in an indicator",
        {
            "countries|nations|country_list": "list " + _COUNTRIES,
            "indicator|measure|statistic": "pick land area; life expectancy; forest cover; "
            "literacy; coffee use per head; rail network length; internet access; birth rate; "
            "coastline; share of renewable power; average height; working hours; military spending",
            "year?|reference_year|as_of_year": "int 1980..2024",
            "ascending?|lowest_first|smallest_first": "flag",
        },
        (
            "Compare {countries} by {indicator}[ in {year}].",
            "Please rank the countries {countries} by {indicator}[, {ascending=true|lowest "
            "first}].",
            "Which of {countries} is ahead in {indicator}[, using figures of {year}]?",
            "I have to present {countries} on one slide. The indicator is {indicator}"
            "[, data from {year}].",
            "{countries}: {indicator}",
            "{indicator} across {countries}[ ({year})]",
            "We might move abroad. It's between {countries}, and what matters to us is "
            "{indicator}.",
            "line up {countries} for me by {indicator}[ {ascending=true|from the bottom up}]",
            "how do {countries} differ in {indicator}",
            "In terms of {indicator}, what's the order of {countries}[ for {year}]?",
        ),
        {"leader": _COUNTRIES, "leader_value": "float 3..90 1"},
        (
            "{leader} leads with {leader_value}.",
            "In {indicator} it is {leader}, at {leader_value}.",
        ),
    ),
    Entry(
        "largest_cities|biggest_cities|cities_by_size|get_major_cities",
        "The biggest cities of a country.|List a number of cities above a number of inhabitants"
        "|Cities of a country, largest first; min_population is a lower bound",
        {
            "country|nation|in_country": _COUNTRIES,
            "max_results|limit|how_many": "int 3..30",
            "min_population|population_above|at_least": "int 50000..800000",
            "exclude_capital?|without_capital|skip_capital": "flag",
        },
        (
            "What are the {max_results} largest cities in {country} with a population of at least "
            "{min_population}?",
            "Please list {max_results} cities of {country} that have more than {min_population} "
            "inhabitants[, {exclude_capital=true|leaving out the capital}].",
            "In {country}, which towns exceed {min_population} people? Show at most {max_results}.",
            "I need no more than {max_results} names: cities in {country}, minimum population "
            "{min_population}[, {exclude_capital=true|capital excluded}].",
            "{country} cities over {min_population}, top {max_results}",
            "{max_results} big places in {country}, none below {min_population} people",
            "We're starting shops in {country} and want towns of {min_population} or more. "
            "{max_results} suggestions will do[ {exclude_capital=true|but not the capital, we're "
            "there already}].",
            "where do most people live in {country}? {max_results} places, each above "
            "{min_population}",
            "more than {min_population} residents, country {country}, first {max_results} by size",
            "Name me {max_results} in {country} that hold upward of {min_population} folks.",
        ),
        {"cities": "list place"},
        (
            "The largest in {country} are {cities}.",
            "{cities}.",
        ),
    ),
    Entry(
        "company_founders|who_founded_company|get_founders|company_origin_lookup",
        "Who founded a company and when.|Founders of a firm"
        "|Look up the people who started a business",
        {
            "company_name|company|business": "company",
            "include_early_investors?|with_investors|show_investors": "flag",
            "country?|registered_in|home_country": _COUNTRIES,
        },
        (
            "Who founded {company_name}, and in which year?",
            "Please tell me the founder of the company {company_name}[ from {country}].",
            "I'd like to know who started {company_name}[ {include_early_investors=true|and who "
            "put in the first money}].",
            "We are interviewing at {company_name}[ in {country}]. Whose idea was the business "
            "originally?",
            "{company_name} founder?",
            "{company_name}[, {country}]: founded by whom, when"
            "[, {include_early_investors=true|early investors}]",
            "whose garage did {company_name} begin in",
            "My neighbor claims his aunt set up {company_name}. Could that be true?",
            "People behind the birth of {company_name}"
            "[, {include_early_investors=true|first backers included}]",
            "how old is {company_name} and who got it going[? I mean the one in {country}]",
        ),
        {"founder": "person", "founded_year": "int 1850..2020"},
        (
            "{company_name} was founded by {founder} in {founded_year}.",
            "{founder}, in {founded_year}.",
        ),
    ),
    Entry(
        "companies_founded_in|startups_by_city|firms_by_founding_year|company_search_by_origin",
        "Companies that were founded in a city in a year.|Find firms by place and founding year"
        "|Search companies by industry, city and year of founding",
        {
            "city|location|founded_at": "place",
            "founding_year|year|founded_in": "int 1950..2023",
            "industry|sector|field": "pick biotech; shipping; video games; furniture; banking; "
            "cosmetics; robotics; publishing; solar power; coffee roasting; toys; footwear; "
            "cloud software; aerospace; chocolate; eyewear",
            "max_employees?|employees_up_to|staff_limit": "int 10..900",
            "max_results?|limit|how_many": "int 3..25",
        },
        (
            "Which {industry} companies were founded in {city} in {founding_year}?",
            "Please find[ {max_results}] businesses in the {industry} sector that started in "
            "{city} in the year {founding_year}.",
            "In {founding_year} several firms in {industry} were set up in {city}. List them"
            "[, but only those with up to {max_employees} employees].",
            "Search for companies: industry {industry}, city {city}, founding year "
            "{founding_year}[, at most {max_results} results].",
            "{city}, {founding_year}, {industry}[, max {max_employees} staff]",
            "{industry} outfits born in {city} around {founding_year}",
            "I worked for a startup in {industry} in {city} long ago, it began in {founding_year}, "
            "but the name escapes me[. Small, under {max_employees} people]",
            "who went into {industry} in {city} back in {founding_year}"
            "[, give me {max_results} names]",
            "My thesis is about {city}. I want the class of {founding_year} in {industry}"
            "[, no more than {max_results}].",
            "any {industry} newcomers in {city}, year {founding_year}?",
        ),
        {"companies": "list company"},
        (
            "In {city} I find {companies}.",
            "{companies}.",
        ),
    ),
    Entry(
        "company_acquisition|acquisition_lookup|merger_details|business_takeover_facts",
        "When one company bought another and for how much.|Details of a takeover"
        "|Look up an acquisition by its buyer and the company bought",
        {
            "buyer|acquirer|parent_company": "company",
            "target|acquired_company|bought_company": "company",
            "currency?|price_currency|in_currency": "enum USD, EUR, GBP, JPY",
        },
        (
            "When did {buyer} acquire {target}, and what was the price[ in {currency}]?",
            "Please find the details of the takeover of {target} by {buyer}.",
            "How much did {target} cost when it was bought by {buyer}[, in {currency}]?",
            "I need date and price of the acquisition with {buyer} as the buyer and {target} as "
            "the target[, currency {currency}].",
            "{buyer} buys {target}: when, how much[ {currency}]",
            "{target} was swallowed by {buyer}. for what sum",
            "My uncle held shares in {target} until {buyer} came along with an offer. What did "
            "they pay[, in {currency}]?",
            "{target} now belongs to {buyer}, I'm told. Since which year?",
            "target {target}, acquirer {buyer}[, {currency}]",
            "what did the folks who owned {target} get from {buyer} for selling",
        ),
        {"year": "int 1970..2024", "price_millions": "int 5..9000"},
        (
            "{buyer} bought {target} in {year} for {price_millions} million.",
            "In {year}, for {price_millions} million.",
        ),
    ),
    Entry(
        "award_winner|get_award_winner|prize_winner_lookup|who_won_award",
        "Who won an award in a category and year.|Winner of a prize"
        "|Look up prize winners; the runners-up are given on request",
        {
            "award_name|award|prize": "pick Oscar; Booker Prize; Nobel Prize; Grammy; Palme d'Or; "
            "Pritzker Prize; Hugo Award; Turing Award; Tony; Pulitzer Prize; Ballon d'Or; BAFTA; "
            "Fields Medal; Golden Bear; Emmy; Goya",
            "category|award_category|section": "pick best director; chemistry; best newcomer; "
            "history; lead actress; record of the year; short fiction; costume design; editing; "
            "peace; best score; physics; screenplay; supporting actor; medicine; photography",
            "ceremony_year|year|award_year": "int 1950..2024",
            "include_nominees?|show_nominees|with_runners_up": "flag",
        },
        (
            "Who won the {award_name} for {category} in {ceremony_year}?",
            "Please look up the winner of the {award_name}, category {category}, year "
            "{ceremony_year}[, {include_nominees=true|with all nominees}].",
            "In {ceremony_year}, who was honored with the {award_name} in the category {category}?",
            "For our trivia night I need the {ceremony_year} {award_name} winner in {category}[ "
            "{include_nominees=true|and those who were nominated but lost}].",
            "{award_name} {ceremony_year} {category}",
            "{category}, {award_name}, {ceremony_year}: whose name was in the envelope?",
            "Grandpa keeps saying he shook hands with the person who got the {award_name} for "
            "{category} in {ceremony_year}.",
            "whose night was it in {ceremony_year}? i mean the {award_name}, {category}",
            "{ceremony_year} was a scandal, the {award_name} for {category} went to the wrong "
            "one. To whom, actually?[ {include_nominees=true|And who else was in the running?}]",
            "who took home the {award_name} in {ceremony_year} ({category})",
        ),
        {"winner": "person", "work": "title"},
        (
            "{winner} won the {award_name} in {ceremony_year} for {work}.",
            "It went to {winner}, for {work}.",
        ),
    ),
    Entry(
        "awards_of_person|person_awards|get_honors|artist_prizes_lookup",
        "Awards that a person has received.|Prizes and nominations of somebody"
        "|List a person's honors; wins only if wanted",
        {
            "person_name|recipient|honoree": "person",
            "award_name?|prize|award": "pick Oscar; Grammy; Emmy; Tony; BAFTA; Pulitzer Prize; "
            "Booker Prize; Turing Award; Pritzker Prize; Olivier Award; Hugo Award; Goya",
            "wins_only?|only_wins|exclude_nominations": "flag",
            "since_year?|from_year|awarded_after": "int 1960..2020",
        },
        (
            "Which prizes has {person_name} been given[ since {since_year}]?",
            "Please list the awards of {person_name}[, {wins_only=true|wins only}]"
            "[, from {since_year} on].",
            "How often was {person_name} nominated[ for the {award_name}]?",
            "I'm introducing {person_name} at a dinner and want to mention every honor"
            "[ {wins_only=true|that was actually won}].",
            "Has {person_name} ever been given a prize[, I mean the {award_name}][, since "
            "{since_year}]?",
            "{person_name} trophies[, {since_year} or later]",
            "what's on the mantelpiece of {person_name}",
            "{person_name}: honors, medals, the lot[, {wins_only=true|no mere nominations}]",
            "Is {person_name} as decorated as people say?",
            "For the obituary of {person_name} I need everything the juries gave[, beginning with "
            "{since_year}].",
            "nominations of {person_name}[ for a {award_name}]",
        ),
        {"awards": "int 0..40", "nominations": "int 0..80"},
        (
            "{person_name} has {awards} awards and {nominations} nominations.",
            "{awards} won, {nominations} nominated.",
        ),
    ),
    Entry(
        "language_speakers|speakers_of_language|get_speaker_count|linguistics_speakers",
        "How many people speak a language in a country.|Number of speakers of a tongue"
        "|Speakers by language and country; native speakers only if wanted",
        {
            "language|tongue|language_name": "language",
            "country|spoken_in|nation": _COUNTRIES,
            "native_only?|first_language_only|mother_tongue": "flag",
            "survey_year?|year|as_of": "int 1990..2024",
        },
        (
            "How many people in {country} speak {language}[ {native_only=true|as their mother "
            "tongue}]?",
            "Please give me the number of {language} speakers in {country}[ as of {survey_year}].",
            "For the country {country}, how widespread is the language {language}[ "
            "{native_only=true|among native speakers}]?",
            "We want to translate our leaflet into {language}. How large would the readership in "
            "{country} be?",
            "{language} in {country}, head count",
            "{country}: who speaks {language}[, year {survey_year}]",
            "Would I get by with {language} in {country}? Figures, please[, from {survey_year}].",
            "my niece moves to {country} and only knows {language}, will she find anyone to talk "
            "to",
            "In {country}, is {language} at home in many families[, "
            "{native_only=true|native only}]?",
            "share of folks using {language}, {country}[ ({survey_year} survey)]",
        ),
        {"speakers": "int 900..900000", "percent": "float 0.1..98 1"},
        (
            "{speakers} people in {country} speak {language}, {percent} percent.",
            "{speakers}, or {percent} percent.",
        ),
    ),
    Entry(
        "word_origin|etymology|get_word_history|etymology_lookup",
        "Where a word comes from.|Etymology of a word in a language"
        "|Root and first written use of a word",
        {
            "word|term|lemma": "pick window; algebra; sky; muscle; ketchup; salary; alcohol; "
            "freedom; nightmare; candidate; robot; clue; disaster; mortgage; butterfly; shampoo; "
            "berserk; quarantine; avocado; school; tulip; sandwich",
            "language|word_language|in_language": "language",
            "max_depth?|steps_back|generations": "int 1..6",
            "include_cognates?|with_cognates|related_words": "flag",
        },
        (
            'Where does the {language} word "{word}" come from?',
            "Please trace the etymology of {word} in {language}[, {max_depth} steps back]"
            "[ {include_cognates=true|and list its cognates}].",
            "In {language}, what is the root of the word {word}, and when was it first written "
            "down?",
            "I teach {language} and my class asked about {word}. What did it mean originally"
            "[? Please {include_cognates=true|add its relatives in other tongues}]",
            "{word} ({language}): origin",
            "{language} {word} derived from?[ {max_depth} stages]",
            "why on earth do {language} speakers say {word}",
            "It struck me in the shower: {word}. That can't have been {language} from the start, "
            "can it?",
            "ancestry of '{word}' in {language}[, going back {max_depth} languages]",
            "{word}. who came up with that? i mean in {language}[, "
            "{include_cognates=true|cognates too}]",
        ),
        {
            "root": "pick Latin fenestra; Old Norse ský; Arabic al-jabr; Greek skhole; "
            "Proto-Germanic wulfaz; Sanskrit root char; Nahuatl ahuacatl",
            "first_use": "int 900..1950",
        },
        (
            "{word} goes back to {root} and was first written in {first_use}.",
            "From {root}, on record since {first_use}.",
        ),
    ),
    Entry(
        "planet_property|get_planet|planet_facts|astronomy_planet_lookup",
        "A property of a planet.|Look up facts about the planets of the solar system"
        "|Diameter, gravity, day length and so on of one planet",
        {
            "planet_name|planet|world": _PLANETS,
            "property_name|attribute|quantity": "enum diameter, gravity, day_length, year_length, "
            "surface_temperature, ring_count",
            "unit_system?|units|unit": "enum metric, imperial",
        },
        (
            "What is the {property_name} of {planet_name}[ in {unit_system} units]?",
            "Please look up the {property_name} of the planet {planet_name}.",
            "How wide across is {planet_name}, I mean its {property_name=diameter|diameter}"
            "[, {unit_system}]?",
            "My daughter is building {planet_name} from paper and needs to know the "
            "{property_name}[ in {unit_system} units].",
            "How hot or cold does it get on {planet_name}, that is, the "
            "{property_name=surface_temperature|temperature on the ground}?",
            "{planet_name} {property_name}[ {unit_system}]",
            "{property_name}, {planet_name}?",
            "how {property_name=gravity|strongly would i be pulled down} standing on {planet_name}",
            "if I celebrated New Year on {planet_name}, "
            "{property_name=year_length|how long until the next one}?",
            "from dawn to dawn, {property_name=day_length|how many hours} on {planet_name}",
            "On {planet_name}, what would the {property_name} be?",
        ),
        {"value": "float 0.4..900 1"},
        (
            "The {property_name} of {planet_name} is {value}.",
            "{planet_name}: {value}.",
        ),
    ),
    Entry(
        "moons_of_planet|planet_moons|list_moons|get_satellites",
        "List the moons of a planet.|Natural satellites above a size"
        "|Moons of a planet with at least a diameter in km, the largest first",
        {
            "planet_name|planet|host_planet": "enum Mars, Jupiter, Saturn, Uranus, Neptune",
            "min_diameter_km|minimum_diameter|larger_than_km": "int 5..900",
            "max_results|limit|how_many": "int 2..20",
            "discovered_after?|found_since|after_year": "int 1650..2005",
        },
        (
            "Which {max_results} moons of {planet_name} have a diameter of at least "
            "{min_diameter_km} km?",
            "Please list up to {max_results} satellites of {planet_name} that are larger than "
            "{min_diameter_km} kilometers[ and were discovered after {discovered_after}].",
            "I need {planet_name}'s moons with a minimum diameter of {min_diameter_km} km, at most "
            "{max_results} of them.",
            "Around {planet_name}, what circles that is wider than {min_diameter_km} km? Stop "
            "after {max_results}[, and only count those found since {discovered_after}].",
            "{planet_name} moons > {min_diameter_km} km, first {max_results}",
            "{max_results} companions of {planet_name}, none under {min_diameter_km} km across",
            "We hang a mobile over the cot with {planet_name} in the middle and {max_results} "
            "moons. Pick from those measuring {min_diameter_km} km or more.",
            "at least {min_diameter_km} km in size, orbiting {planet_name}, show {max_results}"
            "[, known only after {discovered_after}]",
            "name {max_results} things that go round {planet_name} and aren't smaller than "
            "{min_diameter_km} km",
        ),
        {"moons": "list pick Titan; Io; Europa; Oberon; Triton; Rhea; Phobos; Miranda; Callisto"},
        (
            "{planet_name} has {moons}.",
            "These: {moons}.",
        ),
    ),
    Entry(
        "planet_distance_on_date|distance_between_planets|astronomy_distance|planets_apart",
        "Distance of two planets on a date.|How far one planet is from another on some day"
        "|Gap between an origin and a destination planet, in a unit",
        {
            "from_planet|origin_planet|departure_planet": "enum Earth, Mercury, Venus, Mars",
            "to_planet|target_planet|arrival_planet": "enum Jupiter, Saturn, Uranus, Neptune",
            "on_date|date|observation_date": "date",
            "unit?|units|distance_unit": "enum kilometers, miles, astronomical_units, "
            "light_minutes",
        },
        (
            "How far is it from {from_planet} to {to_planet} on {on_date}[ in {unit}]?",
            "Please give me the distance between {from_planet} and the target {to_planet} on the "
            "date {on_date}[, in {unit}].",
            "On {on_date}, a probe leaves {from_planet} for {to_planet}. What stretch lies ahead "
            "of it[ in {unit}]?",
            "To reach {to_planet} from {from_planet} on {on_date}, what distance would a signal "
            "have to cover[, measured in {unit}]?",
            "{from_planet} -> {to_planet}, {on_date}[, {unit}]",
            "{on_date}: from {from_planet}, how distant does {to_planet} get[ ({unit})]",
            "my story has somebody on {from_planet} radioing {to_planet}, it's {on_date}, so how "
            "big is the gap",
            "gap {from_planet} to {to_planet} for {on_date} pls",
            "Seen from {from_planet}, is {to_planet} near or far on {on_date}? A number"
            "[ in {unit}], please.",
            "Destination {to_planet}, origin {from_planet}, day {on_date}[, unit {unit}].",
        ),
        {"distance": "float 4..900 1"},
        (
            "On {on_date} {from_planet} and {to_planet} are {distance} apart.",
            "The distance is {distance}.",
        ),
    ),
    Entry(
        "card_search|find_trading_cards|search_card_game|tcg_card_lookup",
        "Search the cards of a trading card game.|Find cards by color, type and cost"
        "|Trading cards that match all of the criteria",
        {
            "game_name|game|card_game": "pick Magic; Hearthstone; Lorcana; Yu-Gi-Oh; Pokémon; "
            "Netrunner; Gwent; Flesh and Blood; Arkham Horror; Legends of Runeterra",
            "criteria|filters|card_filter": {
                "color|suit": "enum red, blue, green, black, white",
                "card_type|type": "enum creature, spell, artifact, land",
                "max_cost|cost_up_to": "int 1..9",
            },
            "sort_by?|order_by|sorting": "enum price, rarity, power, release_date",
            "max_results?|limit|how_many": "int 10..60",
        },
        (
            "Which {criteria.color} {criteria.card_type} cards in {game_name} cost "
            "{criteria.max_cost} or less[, sorted by {sort_by}]?",
            "Please search {game_name} for cards of type {criteria.card_type} and color "
            "{criteria.color} with a maximum cost of {criteria.max_cost}[, {max_results} results].",
            "I'm building a {criteria.color} deck for {game_name} and need each "
            "{criteria.card_type} card that costs at most {criteria.max_cost}"
            "[, ordered by {sort_by}].",
            "In {game_name}, show me[ {max_results}] cards: {criteria.card_type}, "
            "{criteria.color}, no more than {criteria.max_cost} to play.",
            "{game_name} {criteria.color} {criteria.card_type} cost <= {criteria.max_cost}"
            "[, by {sort_by}]",
            "{game_name}: something cheap, {criteria.max_cost} tops, {criteria.color}, a "
            "{criteria.card_type}",
            "my son keeps losing at {game_name}. he plays {criteria.color} and lacks a good "
            "{criteria.card_type} for {criteria.max_cost} or under",
            "up to {criteria.max_cost}, {criteria.card_type}, {criteria.color}, game {game_name}"
            "[, max {max_results}]",
            "What {criteria.card_type} could I drop for {criteria.max_cost} at most in "
            "{game_name}, playing {criteria.color}[? Sort them by {sort_by}]",
        ),
        {
            "matches": "int 1..120",
            "best_match": "pick Ember Fox; Tidecaller; Mossback Giant; "
            "Hollow Knightess; Glass Spear; Sunken Gate; Thorn Dancer; Iron Moth",
        },
        (
            "{matches} cards match, first of all {best_match}.",
            "I found {matches}; {best_match} is the best.",
        ),
    ),
    Entry(
        "game_rule|get_game_rule|rules_lookup|explain_rule",
        "Explain a rule of a game.|What the rules of a board or card game say on a situation"
        "|Rule look-up by game and situation; the edition if it matters",
        {
            "game_name|game|title": "pick Catan; chess; rummy; backgammon; Monopoly; Uno; Risk; "
            "Go; "
            "Carcassonne; Scrabble; bridge; Ticket to Ride; mahjong; hearts; cribbage; checkers; "
            "Pandemic; Codenames",
            "situation|topic|question_about": "pick a tie at the end; rolling doubles; "
            "an empty draw pile; passing a turn; trading with others; who goes first; "
            "a misdeal; running out of pieces; touching a piece; counting the score; "
            "a player leaving early; playing two cards at once; challenging a move",
            "player_count?|number_of_players|players": "int 2..8",
            "edition?|rules_version|variant": "pick 1995 edition; junior rules; tabletop classic; "
            "second edition; house variant; club rules; fifth edition; travel edition",
        },
        (
            "What do the rules of {game_name} say about {situation}[ with {player_count} players]?",
            "Please explain how {situation} is handled in the game {game_name}"
            "[ according to the {edition}].",
            "We are playing {game_name}[, {player_count} of us], and now it comes to {situation}. "
            "How does that work?",
            "In {game_name}, is there an official rule on {situation}[ in the {edition}]?",
            "{game_name}: {situation}?",
            "{situation} in {game_name}[, {edition}]",
            "Big argument at our table over {situation}! It's {game_name}, by the way"
            "[, {player_count} players].",
            "my cousin cheats at {game_name}, i'm sure. what's allowed when it comes to "
            "{situation}",
            "Someone lost the booklet of {game_name}. I'm unsure about {situation}[; we have the "
            "{edition}].",
            "rule on {situation}, {game_name}[, {player_count} people]",
            "How do you deal with {situation} if you play {game_name} properly?",
        ),
        {
            "rule": "pick the youngest player decides; you lose your turn; shuffle and start over; "
            "the higher score wins; it is not allowed; everybody draws one"
        },
        (
            "In {game_name}, on {situation}: {rule}.",
            "The rule is: {rule}.",
        ),
    ),
    Entry(
        "game_release_date|video_game_release|get_game_launch|when_game_came_out",
        "When a video game came out on a platform in a region.|Release date of a game"
        "|Launch of a video game, with its first price if wanted",
        {
            "game_title|game|title": "pick Celeste; Half-Life 2; Okami; Stardew Valley; Tetris; "
            "Hollow Knight; Chrono Trigger; Portal; Elden Ring; Myst; Outer Wilds; Metroid Prime; "
            "Disco Elysium; Grim Fandango; Journey; Hades; Age of Empires II; Braid",
            "platform|console|system": "pick PlayStation 2; Nintendo Switch; Xbox 360; Windows; "
            "GameCube; Sega Saturn; Game Boy; PlayStation 5; Linux; Super Nintendo; Wii; Amiga; "
            "Dreamcast; macOS",
            "region|market|release_region": "enum Japan, North_America, Europe, Australia",
            "edition?|version|release_type": "enum original, remaster, collectors_edition, demo",
            "include_launch_price?|with_price|show_price": "flag",
        },
        (
            "When was {game_title} released for the {platform} in {region}"
            "[, {include_launch_price=true|and at what price}]?",
            "Please look up the release date of the game {game_title} on {platform}, region "
            "{region}[, {edition} version].",
            "In {region}, since when has there been a[ {edition}] copy of {game_title} for "
            "{platform}?",
            "I catalogue old games. Title {game_title}, platform {platform}, region {region}: on "
            "which day did it go on sale[ {include_launch_price=true|and what did it cost then}]?",
            "{game_title} {platform} {region} launch",
            "{platform}, {region}: {game_title} came out when[, the {edition} one]",
            "my brother insists he had {game_title} on his {platform} by the time he was six. we "
            "grew up in {region}, can that be?",
            "folks in {region} waited ages to play {game_title} on {platform}. until which day?",
            "Did {region} get {game_title} late? It's the {platform} port I'm after[, {edition}].",
            "first day of sale in {region} for {game_title} ({platform})",
        ),
        {"release_date": "date", "studio": "company"},
        (
            "{game_title} came out on {release_date}; the studio was {studio}.",
            "On {release_date}, by {studio}.",
        ),
    ),
    Entry(
        "poker_hand_rank|evaluate_poker_hand|rank_hand|cards_hand_value",
        "Name the value of a poker hand.|Tells which poker hand some cards make"
        "|Rank of a hand of playing cards, with the table's cards if there are any",
        {
            "hand_cards|hand|hole_cards": "list pick ace of spades; king of hearts; ten of clubs; "
            "two of diamonds; queen of spades; seven of hearts; jack of clubs; nine of diamonds; "
            "four of spades; eight of clubs; six of hearts; three of clubs",
            "community_cards?|table_cards|board": "list pick ace of hearts; five of clubs; "
            "king of diamonds; ten of spades; two of clubs; queen of hearts; seven of spades; "
            "jack of diamonds; nine of hearts; four of diamonds",
            "variant?|poker_variant|game_type": "enum texas_holdem, omaha, five_card_draw, razz",
        },
        (
            "What is the rank of a hand with {hand_cards}[ and {community_cards} on the table]?",
            "Please tell me what {hand_cards} are worth in poker[, variant {variant}].",
            "I hold {hand_cards}[, and the board shows {community_cards}]. What do I have?",
            "[In {variant=texas_holdem|Texas holdem}: ]how good are {hand_cards}"
            "[ with the community cards {community_cards}]?",
            "{hand_cards}[, table {community_cards}]: pair, straight, flush?",
            "my cards are {hand_cards}, should i be happy[, we're playing {variant}]",
            "dealt {hand_cards}. what's that called[ in {variant}]",
            "First time at the poker table and I'm staring at {hand_cards}. Is it anything?",
            "On the table lie some cards everyone can see, in my fingers {hand_cards}"
            "[; the open ones are {community_cards}]. Name my best combination.",
            "showdown: {hand_cards}[ plus {community_cards}][ ({variant} rules)], value?",
        ),
        {"rank": "pick one pair; two pairs; high card; a straight; a flush; a full house"},
        (
            "With {hand_cards} you have {rank}.",
            "That is {rank}.",
        ),
    ),
    Entry(
        "food_nutrients|get_nutrients|nutrient_content|food_composition",
        "Nutrients in an amount of a food.|How much protein, fat and so on a food has"
        "|Nutrient content of a food by weight in grams",
        {
            "food_name|food|ingredient": _FOODS,
            "amount_grams|grams|serving_grams": "int 10..450",
            "nutrients|nutrient_list|components": "list enum protein, fat, carbohydrates, sugar, "
            "fiber, sodium, iron",
            "preparation?|prepared|cooking_method": "enum boiled, fried, steamed, roasted",
        },
        (
            "How much {nutrients} is there in {amount_grams} grams of {food_name}"
            "[, {preparation}]?",
            "Please give me the content of {nutrients} for {amount_grams} g of the food "
            "{food_name}[, {preparation}].",
            "I eat {amount_grams} grams of {food_name} a day. What does that give me in terms of "
            "{nutrients}?",
            "For a food label I need {nutrients} per {amount_grams} g, ingredient {food_name}"
            "[, prepared {preparation}].",
            "{food_name} {amount_grams} g: {nutrients}",
            "{amount_grams} g {food_name}[ ({preparation})], {nutrients} please",
            "My dietitian wants me to watch {nutrients}. On my plate: {food_name}, "
            "{amount_grams} grams of it[, {preparation}].",
            "is {food_name} any good for {nutrients}? say {amount_grams} grams",
            "{nutrients} in {food_name}, portion of {amount_grams} grams",
            "My lunchbox holds {amount_grams} grams of {food_name}, and I log {nutrients}. What "
            "do I write down?",
        ),
        {"amounts": "list float 0.1..60 1"},
        (
            "{amount_grams} g of {food_name} has these amounts: {amounts}.",
            "In grams: {amounts}.",
        ),
    ),
    Entry(
        "foods_rich_in|find_foods_by_nutrient|nutrient_sources|nutrition_best_sources",
        "Foods that contain a lot of a nutrient.|Best sources of a vitamin or mineral"
        "|Find foods by nutrient and least content; some can be left out",
        {
            "nutrient|vitamin_or_mineral|nutrient_name": _NUTRIENTS,
            "min_milligrams|minimum_mg|at_least_mg": "int 2..90",
            "max_results|limit|how_many": "int 3..15",
            "exclude?|excluded_foods|without": "list " + _FOODS,
            "vegan_only?|plant_based|only_vegan": "flag",
        },
        (
            "Which {max_results} foods have at least {min_milligrams} mg of {nutrient} per "
            "serving?",
            "Please list {max_results} foods rich in {nutrient}, with no less than "
            "{min_milligrams} milligrams[, leaving out {exclude}].",
            "My doctor says I lack {nutrient}. Name {max_results} things to eat that contain "
            "{min_milligrams} mg or more[, {vegan_only=true|vegan ones}].",
            "Find sources of {nutrient}: minimum {min_milligrams} mg, maximum {max_results} "
            "results[, without {exclude}].",
            "{nutrient}, {min_milligrams} mg and up, top {max_results}",
            "{max_results} good sources of {nutrient}[, {vegan_only=true|plant-based}], each over "
            "{min_milligrams} mg",
            "what should be on my shopping list for {nutrient}? {max_results} ideas, from "
            "{min_milligrams} mg[, but I can't stand {exclude}]",
            "I'm allergic to this and that[, namely {exclude}], yet short of {nutrient}. Give me "
            "{max_results} options starting at {min_milligrams} mg.",
            "at least {min_milligrams} milligrams of {nutrient} in a portion, {max_results} "
            "suggestions[, {vegan_only=true|nothing from animals}]",
            "Our canteen plans a {nutrient} week. {max_results} dishes' worth of ingredients, all "
            "above {min_milligrams} mg.",
        ),
        {"foods": "list " + _FOODS},
        (
            "Good for {nutrient} are {foods}.",
            "{foods}.",
        ),
    ),
    Entry(
        "daily_requirement|recommended_intake|nutrient_daily_value|get_recommended_amount",
        "How much of a nutrient a person needs a day.|Recommended daily intake by age and sex"
        "|Daily requirement of a vitamin or mineral",
        {
            "nutrient|vitamin|nutrient_name": _NUTRIENTS,
            "profile|person|consumer": {
                "age_years|age": "int 4..90",
                "sex|gender": "enum male, female",
            },
            "activity_level?|activity|exercise_level": "enum low, moderate, high",
            "is_pregnant?|pregnant|pregnancy": "flag",
        },
        (
            "How much {nutrient} does a {profile.age_years}-year-old {profile.sex} need per day"
            "[ with a {activity_level} activity level]?",
            "Please tell me the recommended daily intake of {nutrient} for a {profile.sex} aged "
            "{profile.age_years}[ and {activity_level} activity].",
            "I am {profile.age_years} years old and {profile.sex}[, {is_pregnant=true|expecting a "
            "baby}]. What amount of {nutrient} should I get every day?",
            "For the patient, sex {profile.sex}, age {profile.age_years}[, activity "
            "{activity_level}], look up the daily need of {nutrient}.",
            "{nutrient} per day, {profile.sex}, {profile.age_years}",
            "{profile.sex}, {profile.age_years} years: enough {nutrient} would be how much"
            "[, {activity_level} activity]",
            "My roommate swallows {nutrient} pills by the handful. {profile.age_years}, "
            "{profile.sex}. What would be reasonable?",
            "what's the right dose of {nutrient} from food at {profile.age_years}, {profile.sex}"
            "[, {is_pregnant=true|pregnant}]",
            "Reference value for {nutrient}: {profile.age_years} years, {profile.sex}.",
        ),
        {"milligrams": "float 0.5..900 1"},
        (
            "The recommended amount of {nutrient} is {milligrams} mg a day.",
            "{milligrams} mg every day.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "award_winner",
        "awards_of_person",
        ("winner", "person_name"),
        (
            "Who won the {award_name} for {category} in {ceremony_year}, and what other prizes has "
            "that person received?",
            "Find the {ceremony_year} winner of the {award_name} in the category {category}, then "
            "list everything that artist has been honored with.",
            "{award_name}, {category}, {ceremony_year}: how decorated is whoever won it, all told?",
            "I admire the one who took the {award_name} for {category} back in {ceremony_year}. "
            "How "
            "many trophies and nominations has this person got by now?",
        ),
    ),
    Chain(
        "battle_facts",
        "ruler_in_year",
        ("year", "year"),
        (
            "Who ruled {realm} in the year in which the battle of {battle_name} was fought?",
            "When they fought at {battle_name}, which monarch sat on the throne of {realm}?",
            "Look up the year of {battle_name} and tell me who wore the crown of {realm} then.",
            "{realm} at the time of {battle_name}: king or queen?",
            "My novel has a messenger ride from {battle_name} straight to the sovereign of "
            "{realm}. "
            "What was that sovereign's name?",
        ),
    ),
    Chain(
        "concert_setlist",
        "chart_position",
        ("opener", "song_title"),
        (
            "Which song did {artist_name} begin with in {city} on {concert_date}, and how high was "
            "it in the charts of {chart_country} in the week of {week_of}?",
            "{artist_name} played {city} on {concert_date}. Where did the first number of that "
            "evening stand in {chart_country} on {week_of}?",
            "In the charts of {chart_country} dated {week_of}, find the song with which "
            "{artist_name} started the concert of {concert_date} in {city}.",
            "chart rank, {chart_country}, {week_of}, of whatever {artist_name} kicked off the "
            "{city} show with on {concert_date}",
        ),
    ),
    Chain(
        "first_edition_info",
        "company_founders",
        ("publisher", "company_name"),
        (
            "Who founded the house that first published {book_title} by {author_name}?",
            "Find the publisher of the first edition of {author_name}'s {book_title}, and then "
            "tell "
            "me who started that company.",
            "{book_title}, {author_name}: whose business was it that brought the book out?",
            "Somebody took a risk and printed {book_title} when nobody knew {author_name}. Who set "
            "up that publishing house?",
        ),
    ),
    Chain(
        "compare_film_ratings",
        "film_cast",
        ("winner", "movie_title"),
        (
            "Which of {film_titles} is rated best by the {rating_source}, and who acts in it?",
            "Take the film out of {film_titles} that the {rating_source} liked most and list its "
            "actors.",
            "{film_titles}: we'll watch what the {rating_source} prefer. Who's in that one?",
            "who stars in the {rating_source} favorite among {film_titles}",
        ),
    ),
    Chain(
        "compare_players",
        "player_season_average",
        ("best_player", "player_name"),
        (
            "Which of {players} is best in {metric}, and how many {statistic} per game did that "
            "player average in the {2.season} season?",
            "Compare {players} by {metric}, then give me the average {statistic} of the leader for "
            "{2.season}.",
            "Of {players}, take whoever leads in {metric}. What were the {statistic} per game in "
            "{2.season}?",
            "average {statistic} in {2.season} for the top name in {metric} out of {players}",
        ),
    ),
    Chain(
        "compare_countries",
        "largest_cities",
        ("leader", "country"),
        (
            "Which of {countries} leads in {indicator}, and what are its {max_results} largest "
            "cities with at least {min_population} inhabitants?",
            "Rank {countries} by {indicator} and list {max_results} cities above {min_population} "
            "people in the winning country.",
            "We'll expand to whichever of {countries} comes first in {indicator}. Show me "
            "{max_results} towns there with no fewer than {min_population} residents.",
            "{max_results} big cities, {min_population} people or more, in the front runner for "
            "{indicator} among {countries}",
        ),
    ),
    Chain(
        "compare_species",
        "species_habitat",
        ("first", "species_name"),
        (
            "Which of {species_list} comes first in {attribute}, and in what habitat does it live?",
            "Compare {species_list} by {attribute}, then describe where the winner lives in the "
            "wild.",
            "{species_list}: take the one that tops the others in {attribute}. What surroundings "
            "does it need?",
            "where in nature would I meet the animal with the highest {attribute} of "
            "{species_list}",
        ),
    ),
    Chain(
        "painting_details",
        "ruler_in_year",
        ("year", "year"),
        (
            "Who reigned in {realm} in the year {painter_name} painted {painting_title}?",
            "Find out when {painting_title} by {painter_name} was made and who was on the throne "
            "of "
            "{realm} at that time.",
            "When {painter_name} put the last touch to {painting_title}, whose crown was it in "
            "{realm}?",
            "{realm}, monarch, year of {painter_name}'s {painting_title}",
        ),
    ),
    Chain(
        "film_cast",
        "awards_of_person",
        ("lead", "person_name"),
        (
            "Who plays the lead in {movie_title}, and which awards has that person won?",
            "Look up the leading actor of the film {movie_title} and then all of their prizes.",
            "How many trophies does the star of {movie_title} have at home?",
            "{movie_title}: nominations and wins of the one in the main part, please",
            "We just saw {movie_title}. The lead was superb, surely honored all over the place?",
        ),
    ),
)
