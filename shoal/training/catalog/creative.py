"""Tools of creative and personal help: recommending, planning, writing, designing, playing."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_FILMS = (
    "pick The Piano; Blade Runner; Moonlight; Chinatown; Roman Holiday; Ratatouille; Inception; "
    "Lost in Translation; The Third Man; My Neighbor Totoro; Fargo; Whiplash; Notting Hill; "
    "City of God; The Lives of Others; Gravity; Heat; Before Sunrise; Airplane!"
)
_NOVELS = (
    "pick Wuthering Heights; Rebecca; The Secret History; Neuromancer; The Leopard; Atonement; "
    "Gone Girl; Cloud Atlas; The Remains of the Day; Slaughterhouse-Five; Wolf Hall; Stoner; "
    "The Handmaid's Tale; Piranesi; Anna Karenina; The Old Man and the Sea; Circe; Normal People"
)
_IMAGES = (
    "pick beach.jpg; portrait_02.png; wedding/first_dance.jpg; IMG_2093.HEIC; sunset-raw.tif; "
    "grandpa.jpeg; product_mug.png; street_at_night.jpg; puppy.webp; DSC_0417.JPG; "
    "passport_photo.jpg; tulips.png; hike/summit.jpg; class_of_94.jpg; header.png"
)
_VIDEOS = (
    "pick surf.mp4; recital.mov; drone_take3.mp4; unboxing.mkv; goal_replay.mp4; baby_steps.mov; "
    "lecture-7.mp4; cat_vs_cucumber.avi; trailer_cut.mov; GOPR0192.MP4; wedding_speech.mp4; "
    "skate/kickflip.mov; webinar.webm"
)
_VOICES = (
    "pick narration.wav; intro_voice.mp3; chapter_1.wav; meditation_take2.m4a; host.flac; "
    "vo_final.wav; story-reading.mp3; greeting.ogg; museum_tour_en.wav; tutorial_voice.m4a"
)
_BEDS = (
    "pick soft_piano.mp3; lofi_beat.wav; rain.ogg; harp_loop.wav; synthwave.mp3; ukulele.m4a; "
    "ambient_03.flac; jingle.mp3; forest.wav; slow_strings.mp3; chill-hop.wav"
)
_NOTES = "pick C; D; E; F; G; A; B; C sharp; E flat; F sharp; A flat; B flat"
_CHORDS = "pick C; G; Am; Dm7; Em; F; Bb; F#m; Cmaj7; E7; A7; D; Gsus4; Bm; Cadd9; Eb; G#m"
_SIGNS = (
    "enum Aries, Taurus, Gemini, Cancer, Leo, Virgo, Libra, Scorpio, Sagittarius, Capricorn, "
    "Aquarius, Pisces"
)
_HEX = (
    "pick #1A73E8; #FFB300; #2E7D32; #F4F1DE; #E07A5F; #3D405B; #81B29A; #6A0DAD; #FF6F61; "
    "#008080; #B5651D; #FFD1DC; #0F0F0F"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "similar_films|films_like|recommend_similar_movies|movie_neighbors",
        "Find films that resemble one the user liked.|More movies in the vein of a given title"
        "|Similar films; max_results caps the list, released_after is a year.",
        {
            "title|movie_title|liked_film": _FILMS,
            "max_results|limit|result_count": "int 2..12",
            "released_after?|min_year|newer_than": "int 1960..2019",
        },
        (
            "Please recommend {max_results} films similar to {title}[, released after "
            "{released_after}].",
            "I loved {title}. Give me {max_results} more like it[, nothing older than "
            "{released_after}].",
            "{title} but different, {max_results} ideas",
            "Which {max_results} movies should a fan of {title} see next[, counting only those "
            "made "
            "after {released_after}]?",
            "We watched {title} last night and none of us wanted it to end. Could you name "
            "{max_results} that have the same feel?",
            "max {max_results} results, things in the spirit of {title}[, newer than "
            "{released_after}]",
            "my sister's favourite is {title}, she has seen it ten times. I need a list of "
            "{max_results} she might enjoy just as much",
            "List {max_results} titles whose mood comes close to {title}.",
            "If someone adores {title}, what else is out there? {max_results} suggestions will do["
            ", from after {released_after} please].",
        ),
        {"best_match": _FILMS},
        (
            "Closest to {title} is {best_match}.",
            "Try {best_match} first if you liked {title}.",
        ),
    ),
    Entry(
        "book_by_taste|recommend_novel|next_read|reading_suggestion",
        "Suggest a novel from one book the reader loved and one they disliked."
        "|Next read by taste: a liked title and a disliked title|What to read next",
        {
            "liked_title|loved_book|favorite": _NOVELS,
            "disliked_title|hated_book|avoid_like": _NOVELS,
            "max_pages?|page_limit|longest": "int 150..800",
        },
        (
            "Recommend a book for a reader who loved {liked_title} and disliked {disliked_title}[, "
            "with at most {max_pages} pages].",
            "I couldn't finish {disliked_title}, but {liked_title} kept me up all night. What "
            "should I read next?",
            "Liked title: {liked_title}. Disliked title: {disliked_title}.[ Page limit "
            "{max_pages}.] Suggest something.",
            "something like {liked_title}, definitely not like {disliked_title}",
            "{disliked_title} bored me to tears. {liked_title} was wonderful. Any novel for my "
            "holiday[, no longer than {max_pages} pages]?",
            "Our reading circle hated {disliked_title} and raved about {liked_title}. Which book "
            "would you choose for us?",
            "{liked_title} = five stars, {disliked_title} = one star[, {max_pages} pages max]. "
            "next?",
            "Could you find a present for my uncle, who reads a lot? He enjoys {liked_title}; he "
            "threw {disliked_title} across the room.",
            "Not another {disliked_title}, please. I'm after a story as good as {liked_title}[ and "
            "under {max_pages} pages].",
        ),
        {"title": _NOVELS, "pages": "int 120..700"},
        (
            "I suggest {title}, {pages} pages.",
            "With {pages} pages, {title} should suit you better than {disliked_title}.",
        ),
    ),
    Entry(
        "choose_wine|wine_finder|find_bottle|wine_by_price",
        "Choose a bottle of wine by grape and price range.|Finds wines between two prices."
        "|Wine search; prices are per bottle",
        {
            "grape_variety|grape|varietal": "pick Riesling; Pinot Noir; Merlot; Syrah; Chardonnay; "
            "Tempranillo; Malbec; Chenin Blanc; Nebbiolo; Sangiovese; Zinfandel; Albarino",
            "min_price|price_from|lowest_price": "int 6..20",
            "max_price|price_to|highest_price": "int 21..90",
            "sweetness?|taste": "enum dry, off_dry, sweet",
            "country?|origin": "pick France; Chile; Spain; Germany; South Africa; Portugal; Italy; "
            "Argentina; Austria; New Zealand",
        },
        (
            "Find me a {grape_variety} with a minimum price of {min_price} and a maximum price of "
            "{max_price}[ from {country}].",
            "I'd like to buy a bottle of {grape_variety} that costs between {min_price} and "
            "{max_price} dollars[, preferably {sweetness}].",
            "{grape_variety}, not over {max_price}, not under {min_price}",
            "For my boss I need something decent to drink: {grape_variety}[, {sweetness}]. Spend "
            "{max_price} at most, but below {min_price} looks cheap.",
            "which {grape_variety}[ from {country}] can I get for {min_price} to {max_price} euros",
            "Our guests only drink {grape_variety}. I'd pay up to {max_price} a bottle and no less "
            "than {min_price}[; it should be {sweetness}].",
            "between {min_price} and {max_price} bucks, grape {grape_variety}[, {sweetness}]. "
            "What do you have",
            "A red or white nose matters less than the grape. {grape_variety} it must be, "
            "{max_price}"
            " is my ceiling and {min_price} the floor.",
        ),
        {
            "wine_name": "pick Casa del Rio; Weingut Sonnberg; Domaine Laval; Three Hills Reserve; "
            "Quinta Velha; Cellar No. 9; Old Vines Estate",
            "price": "int 8..60",
        },
        (
            "{wine_name} costs {price} and is made of {grape_variety}.",
            "I'd take {wine_name} for {price}.",
        ),
    ),
    Entry(
        "suggest_outfit|outfit_for_occasion|what_to_wear|style_outfit",
        "Suggest what to wear for an occasion and a temperature.|Outfit advice"
        "|Puts clothes together; avoid_colors lists colors not to use.",
        {
            "occasion|event|event_type": "pick a job interview; a garden wedding; a first date; "
            "a funeral; a ski trip; the school reunion; an opera night; a barbecue; a business "
            "dinner; a christening; a day at the races; a gallery opening",
            "temperature_c|temperature|degrees": "int -5..34",
            "avoid_colors?|excluded_colors|colors_to_avoid": "list color",
            "dress_code?|formality": "enum casual, smart_casual, business, black_tie",
        },
        (
            "Please suggest an outfit for {occasion} at a temperature of {temperature_c} degrees[, "
            "without {avoid_colors}].",
            "What should I wear to {occasion} when it's {temperature_c} degrees outside[ and the "
            "dress code is {dress_code}]?",
            "{temperature_c} degrees, {occasion}, my closet is a mess. help",
            "I'm invited to {occasion}[ ({dress_code})]. The forecast says {temperature_c} "
            "degrees. "
            "Put some clothes together for me[, but {avoid_colors} don't suit me].",
            "nothing to put on for {occasion}!! about {temperature_c} degrees there",
            "My husband has no taste at all. Dress him for {occasion}[, {dress_code}], "
            "{temperature_c} degrees expected[, and avoid {avoid_colors}].",
            "{occasion}: which clothes go with that in {temperature_c} degree weather?",
            "I wonder how warmly one dresses for {occasion} if it's only {temperature_c} degrees["
            "; the card says {dress_code}]",
            "Would you choose trousers, shoes and a top for me? The event is {occasion} and the "
            "temperature will be {temperature_c}.",
        ),
        {
            "outfit": "pick a linen suit with loafers; dark jeans and a wool sweater; a midi dress "
            "and a light coat; chinos with a white shirt; a grey blazer over a turtleneck; "
            "a pleated skirt and ankle boots"
        },
        ("Wear {outfit}.", "For {occasion} I'd go with {outfit}."),
    ),
    Entry(
        "gift_ideas|find_gift|present_finder|suggest_present",
        "Ideas for a present, by age, interests and budget.|Find a gift for a person"
        "|Suggests gifts; budget is the most to spend",
        {
            "recipient|for_whom|relation": "pick my father; my niece; a colleague; my best friend; "
            "our neighbour; my girlfriend; my godson; the bride; my piano teacher; my grandmother; "
            "my brother-in-law; our babysitter",
            "age|recipient_age|years_old": "int 5..90",
            "budget|max_spend|spending_limit": "int 10..200",
            "interests?|hobbies|likes": "list pick gardening; chess; baking; hiking; astronomy; "
            "crime novels; yoga; football; painting; coffee; jazz; fishing; board games",
        },
        (
            "Find a gift for {recipient}, aged {age}, with a budget of {budget} dollars[; "
            "interests "
            "are {interests}].",
            "I have {budget} to spend on {recipient}, who turns {age}. Any ideas?",
            "What could I give {recipient}? Age {age}[, hobbies: {interests}], and I can't spend "
            "more than {budget}.",
            "{recipient} is turning {age} and already has everything. {budget} euros tops",
            "present, {recipient}, {age} years old, {budget} max",
            "It's nearly Christmas and I've still nothing for {recipient}[, who likes "
            "{interests}]. "
            "At {age} one is hard to please. My limit is {budget}.",
            "for {budget} bucks or less, what makes {recipient} happy at {age}",
            "Nice surprises for a {age}-year-old under {budget} dollars? It's for {recipient}[ and "
            "the hobbies are {interests}].",
            "Could you help me with shopping? It's for {recipient}, age {age}, and {budget} is all "
            "I've got.",
        ),
        {
            "gift": "pick a star atlas; a pottery course; a cast-iron pan; a bird feeder; a "
            "fountain "
            "pen; a record player; a puzzle of 1000 pieces; a hot sauce set; a picnic basket",
            "price": "int 8..150",
        },
        ("How about {gift} for {price}?", "{gift} would be nice; it costs {price}."),
    ),
    Entry(
        "find_board_game|board_game_search|game_night_pick|tabletop_finder",
        "Find a board game by number of players, playing time and age."
        "|Picks a tabletop game that fits the group|Game for an evening at home",
        {
            "player_count|players|group_size": "int 2..10",
            "max_minutes|longest_minutes|play_time": "int 15..120",
            "youngest_age|min_age|age_of_youngest": "int 5..16",
            "is_cooperative?|cooperative|co_op": "flag",
        },
        (
            "Which board game suits {player_count} players, lasts at most {max_minutes} minutes "
            "and "
            "can be played from age {youngest_age}[, {is_cooperative=true|with everybody on one "
            "team}]?",
            "Find a game for {player_count} people. The youngest is {youngest_age} and we have "
            "{max_minutes} minutes.",
            "there will be {player_count} of us tonight, the smallest one is {youngest_age}, bed "
            "time in {max_minutes} minutes. what do we play",
            "{max_minutes} minutes, {player_count} at the table, kid aged {youngest_age}",
            "My son is only {youngest_age} and wants to join in. We'd be {player_count}. Something "
            "from the shelf that is over in {max_minutes} minutes[{is_cooperative=true|, "
            "cooperative if you can}]?",
            "I wonder what we could put on the table: a group of {player_count}, no longer than "
            "{max_minutes} minutes, and a {youngest_age}-year-old among us",
            "Suggest a tabletop title with a minimum age of {youngest_age}, a maximum time of "
            "{max_minutes} minutes and {player_count} players[, {is_cooperative=false|competitive "
            "rather than cooperative}].",
            "Rainy Sunday at grandma's! {player_count} bored people between {youngest_age} and 80, "
            "dinner in {max_minutes} minutes.",
        ),
        {
            "game_name": "pick Ticket to Ride; Codenames; Azul; Pandemic; Carcassonne; Dixit; "
            "Hanabi; Catan; Splendor; Kingdomino; Wingspan; Dobble",
        },
        ("Play {game_name}.", "{game_name} fits {player_count} players."),
    ),
    Entry(
        "mix_cocktail|drink_from_ingredients|bar_suggest_drink|cocktail_finder",
        "Suggest a mixed drink from what is in the house.|Which cocktail can be made of these?"
        "|Cocktail ideas; glasses is how many to prepare",
        {
            "ingredients|available|in_the_house": "list pick gin; rum; lime juice; tonic; mint; "
            "vodka; cranberry juice; vermouth; ginger beer; tequila; grapefruit; espresso; cream; "
            "orange liqueur; sugar syrup",
            "glasses|servings|drink_count": "int 2..12",
            "alcohol_free?|non_alcoholic|without_alcohol": "flag",
        },
        (
            "What drink can I mix for {glasses} people with {ingredients}[, "
            "{alcohol_free=true|without any alcohol}]?",
            "I have {ingredients} in the house. Suggest a cocktail and scale it to {glasses} "
            "glasses.",
            "{ingredients}... can you make anything of that, {glasses} times",
            "{glasses} thirsty friends on my balcony and all I own is {ingredients}. What do I "
            "pour["
            ", {alcohol_free=true|alcohol free}]?",
            "The ingredients available are {ingredients}; the number of glasses is {glasses}. "
            "Which "
            "cocktail do you recommend?",
            "shake something up from {ingredients} for {glasses}",
            "Left over from the party: {ingredients}. We are {glasses} tonight and would like a "
            "nightcap.",
            "My bar cart holds {ingredients}. I'd love to know which recipe works, enough for "
            "{glasses} servings[, {alcohol_free=true|non-alcoholic please}].",
        ),
        {
            "drink_name": "pick Mojito; Paloma; Moscow Mule; Espresso Martini; Gimlet; Negroni; "
            "Sea Breeze; White Lady",
            "minutes": "int 3..15",
        },
        (
            "Make {drink_name}; it takes {minutes} minutes.",
            "A {drink_name} is possible and ready in {minutes} minutes.",
        ),
    ),
    Entry(
        "plan_meals|meal_plan|weekly_menu_create|nutrition_meal_planner",
        "Plan meals for several days.|Makes a menu for days and people with a calorie goal"
        "|Meal plan; daily_calories is per person",
        {
            "days|day_count|number_of_days": "int 2..10",
            "people|household_size|eaters": "int 2..8",
            "daily_calories|calories_per_day|calorie_target": "int 1400..3000",
            "diet?|diet_type": "enum vegetarian, vegan, keto, gluten_free",
            "excluded_ingredients?|without|allergies": "list pick peanuts; shellfish; mushrooms; "
            "eggs; celery; cilantro; pork; milk; olives; soy; aubergine",
        },
        (
            "Create a[ {diet}] meal plan for {days} days and {people} people with {daily_calories} "
            "calories per day.",
            "Please plan our dinners and lunches: {people} persons, {days} days, {daily_calories} "
            "kcal daily each[, leaving out {excluded_ingredients}].",
            "what do we eat the next {days} days? there are {people} of us and i aim for "
            "{daily_calories} calories",
            "{daily_calories} kcal a day, {people} mouths, {days} days[, {diet}]",
            "My doctor put me on {daily_calories} calories. I cook for {people} and shop only "
            "every "
            "{days} days. Write the menu[, {diet} if you would].",
            "A family of {people} wants to eat better for {days} days; the target is "
            "{daily_calories} calories per head and day[, and nobody eats {excluded_ingredients}].",
            "I'm tired of deciding what's for supper. Do it for me for {days} days ({people} "
            "people, "
            "{daily_calories} calories each).",
            "number of days {days}, household size {people}, calorie target {daily_calories}[, "
            "excluded ingredients: {excluded_ingredients}]",
            "For {people} eaters over {days} days, which dishes add up to {daily_calories} "
            "calories "
            "daily[ on a {diet} diet]?",
        ),
        {"plan_id": "id", "dishes": "int 4..30"},
        (
            "Plan {plan_id} has {dishes} dishes.",
            "I planned {dishes} dishes; you'll find them under {plan_id}.",
        ),
    ),
    Entry(
        "build_workout|workout_create|make_training_session|fitness_build_workout",
        "Put together a workout for a part of the body.|Exercise session of a given length"
        "|Builds a session from body part, minutes and level",
        {
            "muscle_group|body_part|target_area": "pick legs; back; shoulders; core; chest; arms; "
            "glutes; the whole body; calves; hips; lower back; upper body",
            "duration_minutes|minutes|session_length": "int 10..75",
            "fitness_level|level|experience": "enum beginner, intermediate, advanced",
            "equipment?|gear|tools_available": "list pick dumbbells; a resistance band; a "
            "kettlebell; "
            "a mat; a pull-up bar; a chair; a jump rope; a foam roller",
        },
        (
            "Build a workout of {duration_minutes} minutes for {muscle_group} at {fitness_level} "
            "level[, using {equipment}].",
            "My level is {fitness_level} and I would like to train {muscle_group} for "
            "{duration_minutes} "
            "minutes. Which exercises should I do?",
            "{muscle_group}, {duration_minutes} min, {fitness_level}",
            "The gym is closed. I've got {duration_minutes} minutes[ and {equipment}], so give me "
            "something for {muscle_group}. I'd call myself {fitness_level}.",
            "{fitness_level} here! want to work on {muscle_group}[ with {equipment}], "
            "{duration_minutes} minutes before the shower",
            "Sitting all day ruins me. Could I have some {fitness_level} routine for "
            "{muscle_group}? "
            "{duration_minutes} minutes is what lunch break allows.",
            "Target area: {muscle_group}. Session length: {duration_minutes} minutes. Level: "
            "{fitness_level}.",
            "make me sweat, {duration_minutes} minutes, mostly {muscle_group}, i'm {fitness_level}",
            "How can an {fitness_level=advanced|advanced} athlete spend {duration_minutes} minutes "
            "on {muscle_group}[ if only {equipment} are around]?",
        ),
        {"exercises": "int 3..12", "calories": "int 60..600"},
        (
            "Your session has {exercises} exercises and burns about {calories} calories.",
            "{exercises} exercises for {muscle_group}, roughly {calories} calories.",
        ),
    ),
    Entry(
        "running_plan|create_run_plan|race_training_plan|run_coach",
        "Training plan for a running race.|Plans runs up to a race day with a goal time"
        "|Race preparation: distance in km, goal in minutes, weeks left",
        {
            "distance_km|race_distance|kilometers": "int 5..15",
            "goal_minutes|target_time|finish_minutes": "int 30..120",
            "weeks|weeks_left|plan_weeks": "int 4..20",
            "runs_per_week?|weekly_runs": "int 2..6",
        },
        (
            "Make a training plan of {weeks} weeks for a {distance_km} km race with a goal time of "
            "{goal_minutes} minutes[ and {runs_per_week} runs per week].",
            "I want to run {distance_km} kilometers in {goal_minutes} minutes. The race is in "
            "{weeks} weeks. How should I train?",
            "{weeks} weeks left, {distance_km}k, hoping for {goal_minutes} min",
            "goal: {goal_minutes} minutes over {distance_km} km. time to prepare: {weeks} weeks["
            ", {runs_per_week} times a week]. coach me",
            "My colleagues signed me up for a {distance_km} km charity run {weeks} weeks from now "
            "and I bragged I'd finish in {goal_minutes} minutes. Get me ready.",
            "In {weeks} weeks I'd like to finish {distance_km} km within {goal_minutes} minutes[; "
            "I can train {runs_per_week} days a week].",
            "Is there a schedule for someone who dreams of {goal_minutes} minutes on {distance_km} "
            "km and has {weeks} weeks?",
            "Set the distance to {distance_km} km, the finish time to {goal_minutes} minutes and "
            "the "
            "length of the programme to {weeks} weeks.",
        ),
        {"long_run_km": "int 6..25", "plan_id": "id"},
        (
            "Plan {plan_id} builds up to a long run of {long_run_km} km.",
            "Your longest run will be {long_run_km} km; see plan {plan_id}.",
        ),
    ),
    Entry(
        "plan_road_trip|road_trip_create|car_tour_planner|multi_stop_trip",
        "Plan a trip by car with stops on the way.|Road trip from a start to a destination"
        "|Splits a drive into days; stops are places to pass through.",
        {
            "start_location|origin|depart_from": "place",
            "destination|end_location|final_stop": "place",
            "days|trip_days|duration_days": "int 2..14",
            "stops?|waypoints|places_on_the_way": "list place",
            "avoid_highways?|no_highways|scenic": "flag",
        },
        (
            "Plan a road trip of {days} days from {start_location} to {destination}[ with stops in "
            "{stops}].",
            "We drive to {destination}, setting off in {start_location}, and can take {days} days. "
            "Please split the route[ {avoid_highways=true|and stay off the highways}].",
            "{start_location} to {destination} by car, {days} days[, via {stops}]",
            "{days} days on the road: end in {destination}, begin in {start_location}",
            "I've got {days} days off, a full tank and my dog. {destination} is where I want to "
            "end "
            "up, {start_location} is home. Where do I sleep each night?",
            "How would you spread the drive from {start_location} to {destination} over {days} "
            "days["
            " if we also want to see {stops}]?",
            "The start location is {start_location}, the destination is {destination} and the trip "
            "lasts {days} days[; {avoid_highways=true|scenic roads only}].",
            "Honeymoon idea: rent a convertible and reach {destination} after {days} days. Leaving "
            "from {start_location}[, passing {stops}]. Work it out?",
            "to {destination} from {start_location} in {days} days, small roads or big[, and "
            "{stops} on the way]",
        ),
        {"total_km": "int 150..4000", "trip_id": "id"},
        (
            "The tour covers {total_km} km and is saved as {trip_id}.",
            "Trip {trip_id}: {total_km} km from {start_location} to {destination}.",
        ),
    ),
    Entry(
        "packing_list|what_to_pack|make_packing_list|luggage_checklist",
        "List what to pack for a journey.|Packing checklist by nights, destination and activities"
        "|Tells what belongs in the suitcase",
        {
            "destination|going_to|travel_to": "place",
            "nights|night_count|nights_away": "int 2..21",
            "activities|plans|planned_activities": "list pick snorkeling; hiking; a gala dinner; "
            "skiing; museum visits; camping; surfing; business meetings; yoga; birdwatching; "
            "clubbing; horse riding; sauna",
            "carry_on_only?|hand_luggage|cabin_bag": "flag",
        },
        (
            "Please make a packing list for {nights} nights in {destination} with these "
            "activities: "
            "{activities}.",
            "I'm going to {destination} for {nights} nights. What do I need to bring for "
            "{activities}[ {carry_on_only=true|if I only take hand luggage}]?",
            "{nights} nights {destination}, plans are {activities}. suitcase??",
            "We've planned {activities} in {destination} and I always forget half of it. We stay "
            "{nights} nights. Checklist please[, {carry_on_only=true|carry-on only}].",
            "What belongs in my bag? {destination}, {activities}, {nights} nights away",
            "{activities} - that's what my girlfriend has arranged in {destination}. Tell me what "
            "to "
            "throw in the backpack for {nights} nights.",
            "Which clothes and gear should one take along to {destination}? The number of nights "
            "is "
            "{nights} and the programme has {activities}.",
            "help me not to overpack: {nights} nights, {activities}, {destination}"
            "[ ({carry_on_only=true|cabin bag only})]",
        ),
        {"items": "int 8..60", "weight_kg": "float 3..25 1"},
        (
            "The list has {items} items and weighs about {weight_kg} kg.",
            "Pack {items} things; together they come to {weight_kg} kg.",
        ),
    ),
    Entry(
        "study_schedule|plan_study|exam_preparation_plan|revision_timetable",
        "Plan the study for an exam from a start date to the exam date."
        "|Revision timetable; hours_per_week is the study load|Exam preparation plan",
        {
            "subject|course|topic": "pick anatomy; constitutional law; Latin; calculus; art "
            "history; "
            "organic chemistry; macroeconomics; music theory; Spanish literature; databases; "
            "statistics; the theory test; world geography",
            "start_date|begin_on|study_from": "date",
            "exam_date|test_date|exam_on": "date",
            "hours_per_week|weekly_hours|study_hours": "int 2..30",
        },
        (
            "Create a study schedule for {subject} that starts on {start_date}, ends with the exam "
            "on {exam_date} and takes {hours_per_week} hours per week.",
            "My exam in {subject} is on {exam_date}. I can begin on {start_date} and study "
            "{hours_per_week} hours a week. Please plan my revision.",
            "{subject} exam {exam_date}, starting {start_date}, {hours_per_week} h/week",
            "from {start_date} I have {hours_per_week} hours weekly for {subject}. the test is "
            "{exam_date}. how do i split it",
            "I failed {subject} once and it won't happen again! Retake on {exam_date}; I'll sit "
            "down "
            "with the books from {start_date}, {hours_per_week} hours each week.",
            "{hours_per_week} hours per week should be enough for {subject}, right? Spread them "
            "over "
            "the time between {start_date} and the exam, {exam_date}.",
            "Set up a timetable: subject {subject}, exam date {exam_date}, start date "
            "{start_date}, "
            "weekly hours {hours_per_week}.",
            "They examine us in {subject} on {exam_date}. If I work {hours_per_week} hours a week "
            "beginning {start_date}, what do I learn when?",
        ),
        {"total_hours": "int 10..300", "sessions": "int 5..90"},
        (
            "That makes {sessions} sessions and {total_hours} hours in all.",
            "You'll study {total_hours} hours in {sessions} sessions before {exam_date}.",
        ),
    ),
    Entry(
        "plan_birthday_party|birthday_planner|party_for_child|kids_party_plan",
        "Plan a birthday party for a child.|Games, cake and timing for a kids' party"
        "|Party plan by child, age, theme and number of guests",
        {
            "child_name|birthday_child|kid": "person",
            "age|turning|new_age": "int 3..14",
            "theme|party_theme": "pick pirates; dinosaurs; outer space; unicorns; superheroes; "
            "detectives; under the sea; knights; fairies; circus; jungle; magic school",
            "guest_count|guests|invited_kids": "int 3..20",
            "party_date?|date|on_date": "date",
        },
        (
            "Plan a birthday party for {child_name}, who turns {age}, with {guest_count} guests "
            "and "
            "the theme {theme}[ on {party_date}].",
            "{child_name} wants a {theme} party! {guest_count} kids are coming and it's birthday "
            "number {age}.",
            "My daughter {child_name} will be {age}[ on {party_date}]. She invited {guest_count} "
            "friends and wishes for {theme}. Help me organise the afternoon.",
            "{theme} for {guest_count} children, {child_name} becomes {age}",
            "What games and what cake suit {guest_count} guests aged about {age}? The theme is "
            "{theme} and we celebrate {child_name}.",
            "The number of guests is {guest_count}, the age is {age}, the theme is {theme}, and "
            "the "
            "child is called {child_name}.[ The date is {party_date}.] Please make a party plan.",
            "kid turning {age}, name {child_name}, crazy about {theme}, {guest_count} little "
            "guests",
            "I dread it already: {guest_count} sugar-high {age}-year-olds in my flat for "
            "{child_name}'s big day. Something around {theme}, please.",
        ),
        {"activities": "int 3..8", "cost": "int 40..400"},
        (
            "I planned {activities} activities for about {cost} dollars.",
            "The party for {child_name} has {activities} activities and costs around {cost}.",
        ),
    ),
    Entry(
        "create_flashcard|flashcard_add|add_study_card|deck_add_card",
        "Add a flashcard to a deck.|New study card with a front and a back"
        "|Creates a card: front is the question, back the answer",
        {
            "deck_name|deck|card_set": "pick Spanish verbs; anatomy; capitals; kanji N5; "
            "chemistry; "
            "Latin nouns; history dates; guitar chords; French food; poetry terms; bird calls",
            "front_text|front|question_side": "pick la mesa; der Hund; the heart muscle; 1789; "
            "amare; petit dejeuner; volta; Au; mizu; the collarbone; savoir; ephemeral",
            "back_text|back|answer_side": "pick table; dog; myocardium; French Revolution; to "
            "love; "
            "breakfast; turn in a sonnet; gold; water; clavicle; to know; short-lived",
            "tags?|labels": "list word",
        },
        (
            "Add a flashcard to the deck {deck_name} with {front_text} on the front and "
            "{back_text} "
            "on the back[, tagged {tags}].",
            "New card in {deck_name}: the back says {back_text}, the front says {front_text}.",
            "{front_text} / {back_text} -> deck {deck_name}",
            "I keep forgetting that {front_text} means {back_text}. Put it with my {deck_name} "
            "cards["
            " under {tags}].",
            "the answer side should read {back_text}, the question side {front_text}, it belongs "
            "to "
            "{deck_name}",
            "Please note for later practice in {deck_name}: when I see {front_text}, I must say "
            "{back_text}.",
            "Could you make me something to memorise? Front {front_text}, back {back_text}, set "
            "{deck_name}[, labels {tags}].",
            "{deck_name} needs one more: question {front_text}, answer {back_text}",
        ),
        {"card_id": "id"},
        (
            "Card {card_id} is in {deck_name}.",
            "Added {front_text} to {deck_name} as {card_id}.",
        ),
    ),
    Entry(
        "write_cover_letter|cover_letter|job_letter_draft|compose_application_letter",
        "Write a cover letter for a job.|Drafts the letter that goes with a resume"
        "|Job letter; sender_name signs it, skills are to be mentioned",
        {
            "job_title|position|role": "pick nurse; data analyst; pastry chef; primary teacher; "
            "electrician; museum educator; front-end developer; bus driver; dental assistant; "
            "office manager; sound engineer; translator; park ranger; store manager",
            "company_name|employer|company": "company",
            "sender_name|candidate|signed_by": "person",
            "skills|strengths|abilities": "list pick project planning; Excel; patience; "
            "fluent Italian; first aid; public speaking; Python; teamwork; bookkeeping; "
            "negotiation; a driving licence; customer service",
            "word_limit?|max_words|length_words": "int 120..450",
        },
        (
            "Write a cover letter for {sender_name}, who wants to work as {job_title} at "
            "{company_name} and has these skills: {skills}.",
            "Please draft a letter to {company_name} for the position of {job_title}. Mention "
            "{skills} and sign it with {sender_name}[; the limit is {word_limit} words].",
            "{company_name} is looking for a {job_title}. I'm {sender_name}, good at {skills}. "
            "Sell me to them[ in at most {word_limit} words]!",
            "job {job_title}, employer {company_name}, name {sender_name}, strengths {skills}",
            "my brother {sender_name} can't write to save his life. He hopes to become {job_title} "
            "with {company_name}; bring in {skills}",
            "{skills}: these are what I offer. The role is {job_title}, the firm {company_name}, "
            "and "
            "{sender_name} goes at the bottom.",
            "How would one convince {company_name} to hire {sender_name} as {job_title}? Put it on "
            "one page and bring up {skills}.",
            "I'm applying tomorrow. Role: {job_title}. Company: {company_name}. Candidate: "
            "{sender_name}. Highlight {skills}[, {word_limit} words].",
        ),
        {"document_id": "id", "words": "int 110..450"},
        (
            "The letter to {company_name} has {words} words and is stored as {document_id}.",
            "Draft {document_id} is ready, {words} words long.",
        ),
    ),
    Entry(
        "write_thank_you_note|thank_you_letter|gratitude_note|compose_thanks",
        "Write a thank-you note from one person to another.|Short letter of thanks"
        "|Thanks the recipient for something, signed by the sender",
        {
            "recipient_name|recipient|addressed_to": "person",
            "sender_name|sender|signed_by": "person",
            "reason|thanks_for|occasion": "pick the wedding gift; a lovely dinner; watering the "
            "plants; the reference; your hospitality; the flowers; lending us the car; the concert "
            "tickets; fixing my laptop; the get-well card; babysitting; a great internship",
            "tone?|style": "enum warm, formal, funny",
        },
        (
            "Write a thank-you note to {recipient_name} from {sender_name} for {reason}[ in a "
            "{tone} tone].",
            "{sender_name} would like to thank {recipient_name} for {reason}. Please find the "
            "right "
            "words.",
            "The sender is {sender_name}, the recipient is {recipient_name} and the reason is "
            "{reason}[; make it {tone}].",
            "thanks to {recipient_name} for {reason}, love {sender_name} - turn this into a card["
            ", {tone}]",
            "{recipient_name} was so kind. I never know how to say it: {reason}! Could you write "
            "three lines, signed {sender_name}?",
            "Dear {recipient_name}, ... {reason} ... yours, {sender_name}. Fill in the dots[, "
            "something {tone}]",
            "for {reason}, a few grateful lines, from {sender_name} to {recipient_name}",
            "My mother insists that we, i.e. {sender_name}, write to {recipient_name} because of "
            "{reason}. Compose it[ and keep it {tone}].",
            "How should {sender_name} express gratitude to {recipient_name} for {reason}?",
        ),
        {
            "note": "pick I can't thank you enough; You made our day; What a wonderful surprise it "
            "was; Your kindness will not be forgotten; It meant the world to us"
        },
        ('For {recipient_name}: "{note}"', 'It begins with "{note}" and ends with {sender_name}.'),
    ),
    Entry(
        "write_poem|poem_compose|make_verses|creative_write_poem",
        "Write a poem about a subject in a given form.|Composes verses"
        "|Poem by subject and form; dedicated_to is the person it is for",
        {
            "subject|about|theme": "pick the first snow; my old car; an empty house; coffee; the "
            "moon over the fields; growing up; a lost glove; the night train; my grandmother's "
            "hands; Monday mornings; the sea; a cat asleep; falling out of love; retirement",
            "form|poem_form|poem_type": "enum haiku, sonnet, limerick, ballad, free_verse",
            "stanza_count?|stanzas|verses": "int 2..8",
            "dedicated_to?|dedication|for_person": "person",
        },
        (
            "Write a {form} about {subject}[, dedicated to {dedicated_to}].",
            "Please compose a {form} on the subject of {subject}[ with {stanza_count} stanzas].",
            "{subject}, as a {form}",
            "i need a {form} for a card. {subject} should be in it[, it's for {dedicated_to}]",
            "Could {subject} be put into rhyme? A {form} would be sweet[, {stanza_count} verses].",
            "My teacher asked for a {form} and I've no talent whatsoever. Let it be about "
            "{subject}.",
            "{form} please! topic: {subject}[, for {dedicated_to}]",
            "There's nothing as touching as {subject}. Make me a {form} of that[, in "
            "{stanza_count} "
            "stanzas].",
            "The form is {form} and the subject is {subject}.[ Dedicate it to {dedicated_to}.]",
            "Would you be so kind as to turn {subject} into a {form}[ that I can read to "
            "{dedicated_to}]",
        ),
        {
            "first_line": "pick Softly the morning comes; I kept your name in my coat; There once "
            "was a night without end; O how the hours run; Nobody told me it would be so still"
        },
        ('It starts: "{first_line}"', 'Here is your {form}. "{first_line}" is how it begins.'),
    ),
    Entry(
        "find_rhymes|rhyme_finder|words_that_rhyme|rhyme_lookup",
        "Find words that rhyme with a word.|Rhymes with a given number of syllables"
        "|Rhyme search; max_results limits how many come back",
        {
            "word|rhyme_with|base_word": "word",
            "syllable_count|syllables": "int 2..4",
            "max_results|limit|how_many": "int 3..20",
        },
        (
            "Find {max_results} words of {syllable_count} syllables that rhyme with {word}.",
            "What rhymes with {word}? I need {max_results} options with a syllable count of "
            "{syllable_count}.",
            "{word}... give me {max_results} that sound alike at the end, syllables: "
            "{syllable_count}",
            "I'm stuck in the second verse, which ends on {word}. Up to {max_results} words "
            "please, "
            "each with {syllable_count} syllables.",
            "The word is {word}, the number of syllables is {syllable_count} and the limit is "
            "{max_results}. Please look for rhymes.",
            "writing a rap. line ends in {word}. max {max_results} ideas, {syllable_count} beats "
            "each",
            "limit {max_results}, syllables {syllable_count}, same ending as {word}",
            "Which {syllable_count}-syllable words could follow {word} in a couplet? Show no more "
            "than {max_results}.",
            "My son needs something that goes with {word} for his song, {max_results} suggestions, "
            "{syllable_count} syllables long",
        ),
        {"rhyme": "word", "found": "int 1..20"},
        (
            "{rhyme} rhymes with {word}; I found {found} in all.",
            "There are {found}, the best is {rhyme}.",
        ),
    ),
    Entry(
        "suggest_titles|title_ideas|name_my_work|headline_generator",
        "Suggest titles for a work.|Title ideas for a book, song, film or painting"
        "|Titles by topic; count is how many, max_words how long each may be.",
        {
            "work_type|kind_of_work|medium": "enum novel, song, short_film, painting, podcast, "
            "blog",
            "topic|about|subject": "pick two sisters at sea; a bank robbery gone wrong; raising "
            "goats; life after divorce; deep space; street food; a haunted school; learning to "
            "paint; the end of summer; urban beekeeping; a spy who retires; first love",
            "count|number_of_titles|how_many": "int 3..12",
            "max_words|words_per_title|word_limit": "int 2..8",
        },
        (
            "Suggest {count} titles of at most {max_words} words for a {work_type} about {topic}.",
            "I've finished my {work_type} about {topic}. What could I call it? {count} ideas, each "
            "no longer than {max_words} words.",
            "{work_type} on {topic}: {count} names, {max_words} words max",
            "no more than {max_words} words per title, and {count} of them please. it's a "
            "{work_type}, topic {topic}",
            "My publisher dislikes what's on the cover. The {work_type} deals with {topic}; send "
            "me "
            "{count} alternatives of up to {max_words} words.",
            "The work is a {work_type}, the topic is {topic}, the count is {count} and the word "
            "limit is {max_words}.",
            "{topic}. That's what my {work_type} is about and it still has no name! I want {count} "
            "to choose from, {max_words} words or shorter.",
            "how would you name a {work_type} about {topic}? {count} tries, max {max_words} words "
            "each",
            "Keep it snappy, {max_words} words at most: {count} headings for a {work_type} that "
            "tells of {topic}",
        ),
        {
            "title": "pick Salt and Silence; The Long Way Down; Honey Thieves; After the Rain; "
            "Small Fires; What the Tide Left; Nobody's Summer; Second Helping"
        },
        ('My favourite is "{title}".', 'You could call your {work_type} "{title}".'),
    ),
    Entry(
        "story_outline|outline_story|plot_generator|plan_novel_plot",
        "Outline a story with a hero and a villain.|Plot plan in chapters"
        "|Makes the outline of a tale: genre, protagonist, antagonist, chapters",
        {
            "genre|story_genre": "pick fantasy; crime; romance; horror; space opera; western; "
            "fairy tale; spy thriller; ghost story; comedy; historical fiction",
            "protagonist|hero|main_character": "person",
            "antagonist|villain|opponent": "person",
            "chapter_count|chapters|number_of_chapters": "int 5..30",
            "setting?|takes_place_in|location": "place",
        },
        (
            "Outline a {genre} story in {chapter_count} chapters with {protagonist} as the "
            "protagonist and {antagonist} as the antagonist[, set in {setting}].",
            "{antagonist} is the villain, {protagonist} the hero, {genre} the genre. Make a plot "
            "of "
            "{chapter_count} chapters.",
            "I'd like to write a {genre}[ set in {setting}] where {protagonist} fights against "
            "{antagonist}. Please plan {chapter_count} chapters.",
            "{genre}, good one: {protagonist}, bad one: {antagonist}, {chapter_count} chapters",
            "writing month starts tomorrow and i have only two names. {protagonist} is who we root "
            "for, {antagonist} is pure evil. {genre}, {chapter_count} chapters",
            "What could happen between {protagonist} and her enemy {antagonist} in a {genre} with "
            "{chapter_count} chapters?",
            "In {chapter_count} chapters, {antagonist} tries to ruin {protagonist} and loses[, all "
            "of it in {setting}]. It's {genre}. Tell me chapter by chapter.",
            "My kids want a bedtime story. {chapter_count} evenings, {genre}, brave {protagonist} "
            "versus nasty {antagonist}.",
        ),
        {"outline_id": "id", "twist_chapter": "int 3..20"},
        (
            "Outline {outline_id} has its twist in chapter {twist_chapter}.",
            "The story turns in chapter {twist_chapter}; it is saved as {outline_id}.",
        ),
    ),
    Entry(
        "write_complaint|complaint_letter|draft_complaint|letter_of_complaint",
        "Write a letter of complaint to a company.|Drafts a complaint about a faulty product"
        "|Complaint with purchase date, reply deadline and the refund wanted",
        {
            "company_name|addressee|company": "company",
            "product|item|product_name": "pick a leaking kettle; the wobbly desk; a cracked phone; "
            "the noisy fridge; a torn raincoat; dead headphones; the wrong sofa; mouldy bread; "
            "a jammed coffee machine; the scratched table; a stroller without wheels",
            "purchase_date|bought_on|date_of_purchase": "date",
            "reply_by|deadline|answer_until": "date",
            "refund_amount?|claimed_amount|money_back": "money",
        },
        (
            "Write a complaint to {company_name} about {product}, bought on {purchase_date}, and "
            "ask for a reply by {reply_by}[ and a refund of {refund_amount}].",
            "I want {company_name} to answer by {reply_by}. The trouble is {product}; the purchase "
            "date was {purchase_date}. Please draft the letter.",
            "{product}, purchased {purchase_date}, from {company_name}. deadline for them "
            "{reply_by}. be firm",
            "They sold me {product} on {purchase_date} and now nobody at {company_name} picks up "
            "the "
            "phone! Put my anger in writing[, demand {refund_amount} back] and give them until "
            "{reply_by}.",
            "Until {reply_by} {company_name} may respond, after that I go to a lawyer. It concerns "
            "{product} from {purchase_date}. Word it politely.",
            "Date of purchase: {purchase_date}. Deadline: {reply_by}. Item: {product}. Addressee: "
            "{company_name}.[ Claimed amount: {refund_amount}.]",
            "My neighbour is 80 and was sent {product}. She ordered it {purchase_date}, the seller "
            "is {company_name}. Could you compose something that insists on an answer before "
            "{reply_by}?",
            "dear {company_name}, ... you know, the usual: {product}, paid for on {purchase_date}, "
            "respond no later than {reply_by}[, {refund_amount} back please]",
        ),
        {"document_id": "id"},
        (
            "The letter to {company_name} is saved as {document_id}.",
            "Draft {document_id} complains about {product}.",
        ),
    ),
    Entry(
        "color_palette|generate_palette|palette_from_color|color_scheme",
        "Generate a palette from a base color.|Colors that go together"
        "|Color scheme; count is the number of colors wanted",
        {
            "base_color|main_color|start_color": "color",
            "scheme|harmony|scheme_type": "enum complementary, analogous, triadic, monochrome",
            "count|color_count|number_of_colors": "int 2..9",
        },
        (
            "Generate a {scheme} palette of {count} colors from the base color {base_color}.",
            "Which {count} colors go with {base_color}? I'd like a {scheme} scheme.",
            "{base_color}, {scheme}, {count} swatches",
            "I'm repainting my website and {base_color} has to stay. Give me {count} tones around "
            "it "
            "that are {scheme}.",
            "{count} hues please, {scheme}, built on {base_color}",
            "My quilt starts with {base_color} squares; what else should be in it? A {scheme} set, "
            "{count} in all.",
            "The base is {base_color}, the harmony is {scheme} and the number of colors is "
            "{count}.",
            "we picked {base_color} for the wedding. now the florist wants {count} matching ones, "
            "{scheme} she says",
            "What does a {scheme} combination look like when {base_color} is the main color and "
            "there are {count} altogether?",
            "Starting out from {base_color}, work out {count} colors in {scheme} harmony",
        ),
        {"colors": "list color"},
        ("Your palette: {colors}.", "Together with {base_color} I'd use {colors}."),
    ),
    Entry(
        "blend_colors|mix_paint|color_mixer|mix_two_colors",
        "Mix two colors and tell the result.|What color two paints make together"
        "|Blends colors; first_share is the percentage of the first color",
        {
            "first_color|color_a|paint_one": "color",
            "second_color|color_b|paint_two": "color",
            "first_share|percent_first|share_a": "int 5..95",
        },
        (
            "Mix {first_color} and {second_color} with a share of {first_share} percent for the "
            "first.",
            "What color do I get from {first_share}% {first_color} and the rest {second_color}?",
            "{first_color} {first_share} percent, filled up with {second_color}. result?",
            "If I fill a can with {second_color} and make {first_color} {first_share} percent of "
            "it, "
            "what will my wall look like?",
            "I have only two tubes left. {first_share} percent of what's on the palette knife is "
            "{first_color}, everything else {second_color}; which tone comes out?",
            "The first color is {first_color}, the second color is {second_color}, and "
            "{first_share} percent of the blend is the first one.",
            "my kid pours {first_color} into {second_color} until it makes up {first_share} "
            "percent "
            "of the jar. how does it look then",
            "Please blend {second_color} with {first_color}, where the latter takes {first_share} "
            "percent.",
        ),
        {"result_color": "color", "hex_code": _HEX},
        (
            "You get {result_color}, {hex_code}.",
            "{first_color} and {second_color} make {result_color}, that is {hex_code}.",
        ),
    ),
    Entry(
        "design_logo|logo_design|create_brand_mark|logo_draft",
        "Design a logo for a brand.|Draws a brand mark from a name, a symbol and two colors"
        "|Logo draft; primary_color dominates, accent_color is for details",
        {
            "brand_name|brand|business_name": "company",
            "symbol|icon|emblem": "pick a fox; an oak leaf; a mountain; two hands; a rocket; a "
            "wave; "
            "an open book; a coffee bean; a key; a sun; a paper plane; a bee; an anchor",
            "primary_color|main_color|dominant_color": "color",
            "accent_color|secondary_color|detail_color": "color",
            "style?|look|design_style": "enum minimalist, vintage, playful, geometric",
        },
        (
            "Design a[ {style}] logo for {brand_name} that shows {symbol}, with {primary_color} as "
            "the primary color and {accent_color} as the accent color.",
            "We need a brand mark. The name is {brand_name}, the symbol {symbol}; use "
            "{accent_color} for details on a mostly {primary_color} ground.",
            "{brand_name}: {symbol}, mainly {primary_color}, touches of {accent_color}[, {style}]",
            "I'm founding {brand_name}! Picture {symbol} in {primary_color} with a little "
            "{accent_color}. Could you draw that for our sign[ and keep it {style}]?",
            "accent {accent_color}, main color {primary_color}, emblem {symbol}, for my shop "
            "{brand_name}",
            "What might an emblem for {brand_name} look like if {symbol} is on it, most of it is "
            "{primary_color} and only the edges are {accent_color}?",
            "{symbol} as our icon. secondary {accent_color}, primary {primary_color}. the firm is "
            "{brand_name}[, style {style}]",
            "Please make something for our business cards: {brand_name}, dominated by "
            "{primary_color}, highlights in {accent_color}, and {symbol} in the middle.",
        ),
        {"logo_path": _IMAGES},
        ("The logo is in {logo_path}.", "I saved the draft for {brand_name} as {logo_path}."),
    ),
    Entry(
        "arrange_room|room_layout|furniture_plan|interior_arrange_furniture",
        "Arrange furniture in a room.|Floor plan for a room of given length and width"
        "|Room layout; length and width are in meters",
        {
            "room|room_name|which_room": "room",
            "length_m|room_length|length": "float 2..9 1",
            "width_m|room_width|width": "float 2..7 1",
            "furniture|pieces|furniture_items": "list pick a double bed; a desk; a sofa; two "
            "armchairs; a bookcase; a dresser; a round table; a piano; a crib; a sideboard; a rug; "
            "a floor lamp; a plant stand",
            "window_side?|window_wall": "enum north, east, south, west",
        },
        (
            "Arrange {furniture} in the {room}, which has a length of {length_m} m and a width of "
            "{width_m} m[, with the window on the {window_side} side].",
            "My {room} is {width_m} meters wide and {length_m} meters long. Where should I put "
            "{furniture}?",
            "{room} {length_m} x {width_m} m (long x wide), must hold {furniture}",
            "We move in on Friday. Width {width_m} m, length {length_m} m, it's the {room}, and we "
            "bring {furniture}[; the window faces {window_side}]. Find a place for everything?",
            "how do {furniture} fit into a {room} that's only {width_m} m across but {length_m} m "
            "deep",
            "{furniture} - all of that has to go in the {room}. It measures {length_m} m from door "
            "to window and {width_m} m from side to side.",
            "Please make a floor plan. Room: {room}. Room length: {length_m}. Room width: "
            "{width_m}. "
            "Furniture: {furniture}.[ Window wall: {window_side}.]",
            "My flatmate thinks it can't be done: {furniture} in our {room}, {length_m} m long, "
            "{width_m} m wide",
        ),
        {"free_area": "float 2..30 1", "layout_id": "id"},
        (
            "Layout {layout_id} leaves {free_area} square meters free.",
            "It fits, with {free_area} square meters to walk on; see {layout_id}.",
        ),
    ),
    Entry(
        "generate_illustration|create_image|draw_picture|image_from_text",
        "Generate a picture from a description.|Creates an image of a size in pixels"
        "|Illustration from text; width and height are pixels",
        {
            "description|image_prompt|scene": "pick a fox reading a newspaper; a city under glass; "
            "three owls at a tea party; a robot watering roses; an old man and a comet; a dragon "
            "on "
            "a skateboard; a castle made of cheese; a whale above the clouds; a cat in a raincoat; "
            "two astronauts dancing; a market at dusk; a garden of umbrellas",
            "width|image_width|width_px": "int 400..2000",
            "height|image_height|height_px": "int 400..2000",
            "art_style?|style|technique": "enum watercolor, oil, pencil, pixel_art, photo",
            "transparent_background?|transparent|no_background": "flag",
        },
        (
            "Generate a picture of {description} with a width of {width} and a height of {height} "
            "pixels[ in {art_style} style].",
            "I need an illustration, {height} pixels high and {width} pixels wide, that shows "
            "{description}.",
            "{description}, {width}x{height}[, {art_style}]",
            "For my daughter's wall: {description}[, as {art_style}]. Height {height} px, width "
            "{width} px.",
            "draw me {description}[ {transparent_background=true|on a transparent background}], "
            "width {width}, height {height}",
            "Could you paint {description}? The frame is {width} pixels across and {height} from "
            "top to bottom[; {art_style} would be lovely].",
            "my blog post is boring without something to look at. {description} maybe? "
            "{width} px wide, {height} px tall",
            "height {height}, width {width}. {description}.[ {art_style} please.]",
            "I had a dream about {description} and would love to see it[, in {art_style}]. Make it "
            "{width} by {height}, width first.",
        ),
        {"image_path": _IMAGES},
        ("Your picture is {image_path}.", "I drew {description} and saved it as {image_path}."),
    ),
    Entry(
        "create_business_card|business_card|design_visiting_card|card_layout",
        "Lay out a business card.|Makes a visiting card from contact data and an accent color"
        "|Business card with name, job, phone and email",
        {
            "contact|details|person_info": {
                "full_name": "person",
                "job_title": "pick architect; florist; yoga teacher; notary; tattoo artist; "
                "plumber; cellist; vet; wedding photographer; tax adviser; piano tuner; potter",
                "phone": "phone",
                "email": "email",
            },
            "accent_color|color|highlight_color": "color",
            "copies?|quantity|card_count": "int 50..500",
        },
        (
            "Create a business card for {contact.full_name}, {contact.job_title}, phone "
            "{contact.phone}, email {contact.email}, with {accent_color} as the accent color[, "
            "{copies} copies].",
            "I'm {contact.full_name} and work as {contact.job_title}. My number is "
            "{contact.phone}, "
            "my mail {contact.email}. Lay out a visiting card with something {accent_color} on it.",
            "{contact.full_name} / {contact.job_title} / {contact.email} / {contact.phone}, card "
            "in "
            "{accent_color}",
            "{accent_color} highlights please. Name: {contact.full_name}. Job: "
            "{contact.job_title}. "
            "Email: {contact.email}. Telephone: {contact.phone}.",
            "At the fair everyone asked for my details and I had nothing to hand out. Let's fix "
            "that[ with {copies} pieces]: {contact.full_name}, {contact.job_title}, "
            "{contact.email}, {contact.phone}, {accent_color} edge.",
            "new girl in the team: {contact.full_name}, {contact.job_title}. she needs cards, "
            "{accent_color} like ours, with {contact.phone} and {contact.email}",
            "Could the little cards for {contact.full_name} ({contact.job_title}) be "
            "{accent_color} "
            "this time? Phone is {contact.phone} and the address for mail is {contact.email}.",
            "Put {contact.phone} and {contact.email} under the name {contact.full_name}, write "
            "{contact.job_title} below and make the stripe {accent_color}[; I want {copies}].",
        ),
        {"design_id": "id"},
        (
            "Your visiting card is design {design_id}.",
            "Done, the design has the number {design_id}.",
        ),
    ),
    Entry(
        "adjust_photo|photo_adjust|tune_image|edit_exposure",
        "Change brightness, contrast and saturation of a photo.|Tune the look of an image"
        "|Photo adjustments in percent; negative values reduce",
        {
            "image_path|image|photo": _IMAGES,
            "adjustments|settings|changes": {
                "brightness": "int -60..60",
                "contrast": "int -60..60",
                "saturation": "int -60..60",
            },
            "save_as?|output_path|new_file": "file",
        },
        (
            "Adjust {image_path}: brightness {adjustments.brightness}, contrast "
            "{adjustments.contrast}, saturation {adjustments.saturation}[; save it as {save_as}].",
            "Please set the contrast of {image_path} to {adjustments.contrast}, the saturation to "
            "{adjustments.saturation} and the brightness to {adjustments.brightness}.",
            "{image_path} looks dull. saturation {adjustments.saturation}, contrast "
            "{adjustments.contrast}, brightness {adjustments.brightness} and it'll be fine",
            "In {image_path} I want {adjustments.saturation} for how colorful, "
            "{adjustments.brightness} for how light and {adjustments.contrast} for the contrast.",
            "brightness {adjustments.brightness} / saturation {adjustments.saturation} / contrast "
            "{adjustments.contrast} -> {image_path}",
            "We sat under a tree, so everyone is dark in {image_path}. Brightness "
            "{adjustments.brightness}, please; contrast {adjustments.contrast}; and "
            "{adjustments.saturation} on saturation[, write the result to {save_as}].",
            "Could you edit {image_path} for me with contrast {adjustments.contrast}, brightness "
            "{adjustments.brightness} and saturation {adjustments.saturation}?",
            "saturation {adjustments.saturation}, then brightness {adjustments.brightness}, then "
            "contrast {adjustments.contrast}. picture: {image_path}[, keep the original, new name "
            "{save_as}]",
        ),
        {"output_path": _IMAGES},
        ("The new version is {output_path}.", "I adjusted {image_path}; look at {output_path}."),
    ),
    Entry(
        "apply_filter|photo_filter|filter_image|image_effect",
        "Put an effect filter on an image.|Applies a look such as sepia to a picture"
        "|Image filter with an intensity in percent",
        {
            "image_path|image|picture": _IMAGES,
            "filter_name|effect|filter": "enum sepia, noir, vintage, sketch, pastel, blur",
            "intensity|strength|amount": "int 5..100",
        },
        (
            "Apply the {filter_name} filter to {image_path} with an intensity of {intensity} "
            "percent.",
            "Please put a {filter_name} effect on {image_path}, strength {intensity}.",
            "{image_path} {filter_name} {intensity}%",
            "I'd like {image_path} to look {intensity} percent {filter_name}.",
            "Could {image_path} get a touch of {filter_name}? About {intensity} percent.",
            "For the cover of our album we want that old feeling: {filter_name} at {intensity}, on "
            "{image_path}",
            "{filter_name}, {intensity} percent, on the shot called {image_path} please",
            "my girlfriend finds {image_path} too real. {filter_name} it, let's say {intensity} "
            "out of a hundred",
            "The image is {image_path}, the effect is {filter_name} and the amount is {intensity}.",
            "With {intensity} percent {filter_name}, how would {image_path} turn out?",
        ),
        {"output_path": _IMAGES},
        ("{filter_name} is on; the file is {output_path}.", "Have a look at {output_path}."),
    ),
    Entry(
        "add_watermark|watermark_image|stamp_photo|mark_picture",
        "Stamp a text on an image as a watermark.|Marks a photo with the owner's name"
        "|Watermark with a position and an opacity in percent",
        {
            "image_path|image|photo": _IMAGES,
            "watermark_text|text|mark": "pick Photo by Lea; DRAFT; (c) Studio Nord; Do not copy; "
            "Sample; Kim & Sons; for review only; @travelbug; Property of the museum; 2024 Ruiz",
            "opacity|opacity_percent|visibility": "int 10..90",
            "position?|corner|placement": "enum top_left, top_right, bottom_left, bottom_right, "
            "center",
        },
        (
            "Add the watermark {watermark_text} to {image_path} with an opacity of {opacity} "
            "percent[ in the {position} position].",
            'Please write "{watermark_text}" over {image_path}, {opacity} percent opaque[, '
            "{position}].",
            '{image_path}: "{watermark_text}", opacity {opacity}[, {position}]',
            "Somebody keeps stealing my pictures. Stamp {watermark_text} on {image_path}[ at the "
            "{position}], {opacity} percent visible.",
            "the words {watermark_text} should shine through {image_path}, opacity {opacity}[, "
            "placed {position}]",
            "{opacity} percent will do. The mark is {watermark_text} and it goes on {image_path}.",
            "Before the client sees {image_path} it must say {watermark_text} across it, faintly, "
            "{opacity} percent",
            "Could you protect {image_path} with my text? Text: {watermark_text}. Opacity: "
            "{opacity}.[ Position: {position}.]",
            "put {watermark_text}[ {position}] on the photo {image_path} @ {opacity}%",
        ),
        {"output_path": _IMAGES},
        ("The stamped picture is {output_path}.", "{output_path} now says {watermark_text}."),
    ),
    Entry(
        "remove_background|cut_out_subject|background_remover|erase_backdrop",
        "Remove the background of a photo.|Cuts out the person or thing in front"
        "|Background removal; a color may be put in its place",
        {
            "image_path|image|photo": _IMAGES,
            "replacement_color?|new_background|fill_color": "color",
            "keep_shadow?|with_shadow|preserve_shadow": "flag",
        },
        (
            "Remove the background of {image_path}[ and replace it with {replacement_color}].",
            "Please cut out the subject of {image_path}[, {keep_shadow=true|keeping the shadow}].",
            "{image_path} without what's behind me[, {replacement_color} instead]",
            "There's a bin behind us in {image_path}. Only the people should remain[ on a plain "
            "{replacement_color}].",
            "can you isolate the thing in front in {image_path}[ {keep_shadow=false|and drop the "
            "shadow}]",
            "For the shop page I need {image_path} free of everything around the product[; fill in "
            "{replacement_color}].",
            "erase the wall and all that from {image_path}",
            "I want to use {image_path} in a collage, so get rid of the backdrop[, "
            "{keep_shadow=true|but leave the shadow}].",
            "What would {image_path} look like[ on {replacement_color}] if the scenery were gone?",
            "The passport office insists: {image_path} must not show my messy room[, but a "
            "{replacement_color} background].",
        ),
        {"output_path": _IMAGES},
        (
            "The cut-out is {output_path}.",
            "I freed {image_path} from its background: {output_path}.",
        ),
    ),
    Entry(
        "make_collage|photo_collage|collage_create|combine_pictures",
        "Combine several images to a collage.|Photo collage with columns and a gap in pixels"
        "|Collage; image_paths lists the pictures, spacing_px is the gap between them.",
        {
            "image_paths|images|photos": f"list {_IMAGES}",
            "columns|column_count|pictures_per_line": "int 2..6",
            "spacing_px|gap|spacing": "int 2..40",
            "background_color?|backdrop_color": "color",
        },
        (
            "Make a collage of {image_paths} with {columns} columns and a spacing of {spacing_px} "
            "pixels[ on {background_color}].",
            "Please put {image_paths} together in one picture, {columns} side by side, with a gap "
            "of {spacing_px} px.",
            "{image_paths}, gap {spacing_px}, columns {columns}[, background {background_color}]",
            "It's for grandma's wall. One poster out of {image_paths}; {spacing_px} pixels between "
            "them and {columns} next to each other[, {background_color} behind].",
            "spacing {spacing_px}, {columns} columns, files are {image_paths}",
            "I'd love to see {image_paths} on one page. Number of columns: {columns}. Distance "
            "between pictures: {spacing_px} px.",
            "Could you join {image_paths} in a grid that is {columns} wide and leaves {spacing_px} "
            "pixels free in between?",
            "all of these as a single image please: {image_paths}. {columns} across, {spacing_px} "
            "px "
            "apart[, {background_color} ground]",
        ),
        {"collage_path": _IMAGES},
        ("The collage is {collage_path}.", "I joined the pictures in {collage_path}."),
    ),
    Entry(
        "mix_tracks|add_background_music|audio_mixdown|voice_over_music",
        "Lay music under a voice recording.|Mixes a voice file and a music file"
        "|Mix speech and music; music_volume in percent, fade_seconds at the end",
        {
            "voice_file|voice_path|speech": _VOICES,
            "music_file|music_path|background_music": _BEDS,
            "music_volume|music_level|volume_percent": "int 5..60",
            "fade_seconds|fade_out|fade_length": "int 2..15",
        },
        (
            "Mix the voice file {voice_file} with the music file {music_file} at a music volume of "
            "{music_volume} percent and a fade of {fade_seconds} seconds.",
            "Please lay {music_file} under {voice_file}. The music should be at {music_volume} "
            "percent and fade out over {fade_seconds} seconds.",
            "{music_file} beneath {voice_file}, {music_volume}%, fade {fade_seconds} s",
            "My podcast sounds naked. Spoken part: {voice_file}. Tune: {music_file}. Let it fade "
            "for "
            "{fade_seconds} seconds, loudness {music_volume} percent.",
            "{voice_file} needs something soft behind it, {music_file} say, quiet ({music_volume} "
            "percent) and dying away within {fade_seconds} seconds",
            "fade {fade_seconds} seconds, level {music_volume}, speech {voice_file}, backing "
            "{music_file}",
            "I recorded {voice_file} and the client sent {music_file}. Combine them so that one "
            "can "
            "still hear me: {music_volume} percent for the song, a {fade_seconds}-second ending.",
            "Could {music_file} run behind the words in {voice_file} at {music_volume} percent and "
            "vanish in {fade_seconds} seconds?",
        ),
        {"output_path": _VOICES, "length_seconds": "int 20..900"},
        (
            "The mix is {output_path}, {length_seconds} seconds long.",
            "{output_path} lasts {length_seconds} seconds.",
        ),
    ),
    Entry(
        "cut_video_clip|video_cut|clip_video|extract_scene",
        "Cut a clip from a video between two seconds.|Extracts a scene of a film file"
        "|Video clip; start_seconds and end_seconds count from the beginning",
        {
            "video_path|video|source_video": _VIDEOS,
            "start_seconds|start|from_second": "int 1..90",
            "end_seconds|end|to_second": "int 91..400",
            "mute_audio?|without_sound|silent": "flag",
        },
        (
            "Cut a clip from {video_path} that starts at {start_seconds} seconds and ends at "
            "{end_seconds} seconds[, {mute_audio=true|without sound}].",
            "Please extract the scene that ends at second {end_seconds} and starts at second "
            "{start_seconds} of {video_path}.",
            "{video_path} {start_seconds}-{end_seconds}[ {mute_audio=true|muted}]",
            "Only one part of {video_path} is funny: it begins after {start_seconds} seconds and "
            "goes on until {end_seconds}. Can I have that alone?",
            "end {end_seconds}, start {start_seconds}, from the file {video_path}",
            "Stop at {end_seconds} s, throw away all before {start_seconds} s. The video is "
            "{video_path}.",
            "Coach wants just the action in {video_path}, seconds {start_seconds} to {end_seconds}["
            ", {mute_audio=true|silent because of the swearing}]",
            "Could you snip {video_path} for me? From {start_seconds} up to {end_seconds} seconds.",
            "I was nervous at first, so {video_path} should begin at {start_seconds} seconds, and "
            "the applause from {end_seconds} seconds on can go too.",
        ),
        {"clip_path": _VIDEOS, "length_seconds": "int 5..390"},
        (
            "{clip_path} is {length_seconds} seconds long.",
            "I cut {length_seconds} seconds out of {video_path}: {clip_path}.",
        ),
    ),
    Entry(
        "make_gif|video_to_gif|animated_gif|gif_create",
        "Make an animated GIF from a video.|GIF of a few seconds of film"
        "|Looping GIF; length_seconds is how long, frames_per_second how smooth it is",
        {
            "video_path|video|movie_file": _VIDEOS,
            "start_second|from_second|begin_at": "int 1..60",
            "length_seconds|duration|gif_length": "int 2..9",
            "frames_per_second|fps|frame_rate": "int 8..30",
        },
        (
            "Make a GIF from {video_path} that starts at second {start_second}, has a length of "
            "{length_seconds} seconds and {frames_per_second} frames per second.",
            "I'd like a looping GIF of {length_seconds} seconds from {video_path}, beginning at "
            "second {start_second}, at {frames_per_second} fps.",
            "gif! {video_path}, {frames_per_second} fps, {length_seconds} seconds long, from "
            "second "
            "{start_second}",
            "{frames_per_second} frames a second, {length_seconds} seconds, out of {video_path}, "
            "beginning {start_second} seconds in. It's for the group chat as an animation.",
            "That face at {start_second} s in {video_path} is priceless. Turn the next "
            "{length_seconds} seconds into an endless little animation, {frames_per_second} fps.",
            "Could you loop {video_path} for me as an animated picture? Begin at {start_second}, "
            "duration {length_seconds}, frame rate {frames_per_second}.",
            "duration {length_seconds}, start {start_second}, fps {frames_per_second}, animated "
            "please, {video_path}",
            "my colleague wants a reaction image from {video_path}: {length_seconds} seconds from "
            "{start_second} on, moving, {frames_per_second} frames per second",
        ),
        {"gif_name": "pick haha.gif; jump.gif; loop_7.gif; reaction.gif; wow.gif; dance.gif"},
        ("The animation is {gif_name}.", "Here is your loop: {gif_name}."),
    ),
    Entry(
        "scale_notes|notes_of_scale|musical_scale|music_theory_scale",
        "Notes of a musical scale.|Which notes belong to a scale on a root note"
        "|Scale by root and type, upwards or downwards",
        {
            "root_note|root|tonic": _NOTES,
            "scale_type|scale|mode": "enum major, minor, dorian, pentatonic, blues, chromatic",
            "octaves?|octave_count|range_octaves": "int 2..4",
            "descending?|downwards": "flag",
        },
        (
            "Which notes are in the {scale_type} scale with the root {root_note}[ over {octaves} "
            "octaves]?",
            "List the notes of {root_note} {scale_type}[, {descending=true|descending}].",
            "{root_note} {scale_type} scale",
            "I'm learning the saxophone. What do I play for {root_note} {scale_type}[, {octaves} "
            "octaves]?",
            "{scale_type}, starting on {root_note}[, {descending=true|from top to bottom}] - which "
            "tones?",
            "My solo is in {root_note} and should sound {scale_type}. What may I use?",
            "sharps and flats of {root_note} {scale_type} pls",
            "Please spell out the {scale_type} scale whose tonic is {root_note}[ for {octaves} "
            "octaves][ {descending=true|going downwards}].",
            "The teacher wants us to practise {root_note} {scale_type} by Thursday and I've lost "
            "my "
            "sheet. How does it go?",
        ),
        {"notes": "list pick C; D; E; F; G; A; B; F sharp; B flat; E flat"},
        (
            "The notes are {notes}.",
            "{root_note} {scale_type} has {notes}.",
        ),
    ),
    Entry(
        "transpose_chords|chord_transposer|change_key|move_song_to_key",
        "Transpose chords from one key to another.|Moves a song to a key that is easier to sing"
        "|Chords in a new key; from_key is the present key",
        {
            "chords|chord_list|progression": f"list {_CHORDS}",
            "from_key|original_key|old_key": _NOTES,
            "to_key|target_key|new_key": _NOTES,
        },
        (
            "Transpose the chords {chords} from the key of {from_key} to the key of {to_key}.",
            "I need {chords} in {to_key}; the original key is {from_key}.",
            "{chords}: {from_key} to {to_key}",
            "Our singer can't reach the top. We play {chords} in {from_key} now and she'd prefer "
            "{to_key}. What do we play instead?",
            "new key {to_key}, old key {from_key}, progression {chords}",
            "What becomes of {chords} if we go to {to_key} from {from_key}?",
            "The song book says {chords}, that's {from_key}. My harmonica is in {to_key}, so "
            "please "
            "rewrite it.",
            "To {to_key}, please! Right now the verse is {chords} and stands in {from_key}.",
            "can't stand {from_key}. move {chords} over to {to_key}",
        ),
        {"first_chord": _CHORDS, "steps": "int 1..11"},
        (
            "It moves by {steps} half steps and begins with {first_chord}.",
            "In {to_key} the first chord is {first_chord}, {steps} half steps away.",
        ),
    ),
    Entry(
        "note_interval|interval_between_notes|name_interval|music_theory_interval",
        "Name the interval between two notes.|How far apart two notes are"
        "|Interval from a lower to an upper note",
        {
            "lower_note|bottom_note|from_note": _NOTES,
            "upper_note|top_note|to_note": _NOTES,
        },
        (
            "What is the interval from the lower note {lower_note} up to the upper note "
            "{upper_note}?",
            "How many half steps lie between {lower_note} at the bottom and {upper_note} on top?",
            "{lower_note} up to {upper_note}, what's that called",
            "Ear training homework: first I hear {lower_note}, then, higher, {upper_note}. Is it a "
            "third or a fourth?",
            "{upper_note} above {lower_note} - name it please",
            "The top note is {upper_note} and the bottom note is {lower_note}. Please name the "
            "distance.",
            "In our choir the sopranos sing {upper_note} while the altos below hold {lower_note}. "
            "How far apart are we?",
            "going up from {lower_note}, how wide is the jump to {upper_note}",
            "My daughter claims that {upper_note} over {lower_note} is a sixth. I wonder if she's "
            "right.",
        ),
        {
            "interval": "pick a minor third; a major third; a perfect fourth; a perfect fifth; "
            "a tritone; a major sixth; a minor seventh; a major second",
            "half_steps": "int 1..11",
        },
        (
            "It is {interval}, {half_steps} half steps.",
            "From {lower_note} to {upper_note} there are {half_steps} half steps: {interval}.",
        ),
    ),
    Entry(
        "chord_fingering|how_to_play_chord|chord_chart|fret_positions",
        "Show where to put the fingers for a chord.|Fret positions of a chord on an instrument"
        "|Chord fingering; capo_fret is where the capo sits",
        {
            "chord_name|chord|chord_symbol": _CHORDS,
            "instrument|string_instrument": "enum guitar, ukulele, banjo, mandolin",
            "capo_fret?|capo|capo_position": "int 1..7",
            "left_handed?|lefty": "flag",
        },
        (
            "How do I play {chord_name} on the {instrument}[ with a capo on fret {capo_fret}]?",
            "Show me the fingering of the chord {chord_name} for {instrument}[, "
            "{left_handed=true|left-handed}].",
            "{chord_name} {instrument}[ capo {capo_fret}]",
            "Got a {instrument} for Christmas. Where do my fingers go for {chord_name}?",
            "which strings do I press for {chord_name}? it's a {instrument}[ and "
            "{left_handed=true|i'm left-handed}]",
            "I can manage everything in this song but {chord_name}. Could you draw the frets, "
            "{instrument} please[, capo at {capo_fret}]?",
            "Hand position for {chord_name}, instrument {instrument}[, capo fret {capo_fret}]",
            "On my {instrument}[, capo {capo_fret}], what does {chord_name} look like?",
            "{instrument} beginner here, {chord_name} hurts. Is that how one holds it? Show it to "
            "me.",
        ),
        {"frets": "pick x32010; 320003; 0232; 2210; x02210; 133211; 0003; xx0232; 2000"},
        ("The frets are {frets}.", "Play {chord_name} as {frets} on the {instrument}."),
    ),
    Entry(
        "start_metronome|metronome|beat_clicker|tempo_click",
        "Start a metronome.|Clicks at a tempo in beats per minute"
        "|Metronome with tempo, beats per bar and a time in minutes",
        {
            "tempo_bpm|bpm|tempo": "int 50..200",
            "beats_per_bar|beats|bar_length": "int 2..7",
            "minutes?|duration_minutes|run_for": "int 2..45",
            "accent_first?|accent_first_beat|emphasize_one": "flag",
        },
        (
            "Start the metronome at a tempo of {tempo_bpm} with {beats_per_bar} beats per bar[ for "
            "{minutes} minutes].",
            "I want to practise at {tempo_bpm} beats per minute, {beats_per_bar} beats in each bar["
            ", {accent_first=true|stress on the first}]. Please give me a click.",
            "click {tempo_bpm} bpm {beats_per_bar} per bar",
            "{beats_per_bar} to the bar, {tempo_bpm} to the minute[, {minutes} minutes long]",
            "My drummer rushes. Keep us at {tempo_bpm}, bars of {beats_per_bar}[, "
            "{accent_first=true|with an accent on one}].",
            "could you tick for me? a bar has {beats_per_bar} beats, speed {tempo_bpm}[, stop "
            "after "
            "{minutes} minutes]",
            "The piece is marked {tempo_bpm} and counts to {beats_per_bar}. Help me stay in time[ "
            "{accent_first=false|without accents}].",
            "Steady pulse please, beats per bar {beats_per_bar}, tempo {tempo_bpm}",
            "How does {tempo_bpm} feel? Tap it out, {beats_per_bar} beats a bar[, for {minutes} "
            "minutes].",
        ),
        {"session_id": "id"},
        ("It ticks at {tempo_bpm}; session {session_id}.", "Session {session_id} has started."),
    ),
    Entry(
        "words_from_letters|letter_tile_helper|anagram_words|tile_word_finder",
        "Find words that can be laid with given letters.|Best words from a set of letter tiles"
        "|Word game helper; min_length is the shortest allowed word",
        {
            "letters|tiles|letter_set": "pick AEIRSTN; QUOTIZE; BLANDER; GHOSTLY; MPRACTI; "
            "OOVELWY; "
            "DJUNGLE; KNEEDRA; FFISHCA; TTRAINE; WHXEATS; PIQUESO",
            "min_length|shortest|minimum_letters": "int 3..6",
            "max_results|limit|word_limit": "int 5..30",
            "must_contain?|required_letter|with_letter": "pick X; Z; Q; J; K; V; W",
        },
        (
            "Which words of at least {min_length} letters can I make from {letters}[ with "
            "{must_contain} in them]? Show at most {max_results}.",
            "Find up to {max_results} words in the letters {letters} with a minimum length of "
            "{min_length}.",
            "{letters}, {min_length} letters or more, top {max_results}",
            "It's my turn and I only see rubbish: {letters}. Give me {max_results} things to lay "
            "down, nothing shorter than {min_length}[, and it has to include {must_contain}].",
            "limit {max_results}, minimum {min_length}, tiles {letters}",
            "grandma is winning again!! what do {letters} spell? {max_results} ideas, "
            "{min_length}+ letters[, one {must_contain} must be used]",
            "My tiles are {letters}. The shortest word may have {min_length} letters and I want a "
            "list of {max_results}.",
            "Could you shuffle {letters} for me and see what comes out? Skip everything below "
            "{min_length} letters, stop after {max_results}.",
        ),
        {"best_word": "word", "points": "int 6..70"},
        (
            "{best_word} brings {points} points.",
            "Lay {best_word}; that's {points} points.",
        ),
    ),
    Entry(
        "generate_sudoku|sudoku_puzzles|make_number_puzzles|puzzle_sheet",
        "Generate sudoku puzzles of a difficulty.|Number puzzles to solve on paper"
        "|Sudoku sheet: how many, how hard, and the side of the grid",
        {
            "puzzle_count|count|number_of_puzzles": "int 2..12",
            "difficulty|hardness|level": "enum easy, medium, hard, fiendish",
            "grid_size?|size|side": "int 4..9",
            "include_solutions?|with_solutions|add_answers": "flag",
        },
        (
            "Generate {puzzle_count} sudokus of {difficulty} difficulty[ with a grid size of "
            "{grid_size}][, {include_solutions=true|with solutions}].",
            "Please make a sheet with {puzzle_count} {difficulty} number puzzles[ "
            "{include_solutions=false|but no solutions}].",
            "{puzzle_count} sudokus, {difficulty}",
            "I'll sit on a train for hours. {puzzle_count} of those grids with missing digits, "
            "{difficulty} ones[, {include_solutions=true|answers on the back}].",
            "{difficulty} please, {puzzle_count} of them, the Japanese thing with the nine boxes",
            "My father does one every morning and finds the paper's too simple. Could he get "
            "{puzzle_count} that are {difficulty}?",
            "The difficulty is {difficulty} and the number of puzzles is {puzzle_count}.[ The side "
            "is {grid_size}.]",
            "something to keep class 4b quiet: {puzzle_count} {difficulty} sudokus[, {grid_size} "
            "squares a side][ {include_solutions=true|and the answers for me}]",
        ),
        {"sheet_id": "id"},
        ("Sheet {sheet_id} is ready.", "You'll find {puzzle_count} puzzles on {sheet_id}."),
    ),
    Entry(
        "poker_odds|holdem_win_chance|poker_equity|card_hand_odds",
        "Chance of winning a poker hand.|Odds from one's own cards, the board and opponents"
        "|Poker equity: hole cards are yours, board cards are open",
        {
            "hole_cards|my_cards|hand": "list pick ace of spades; king of hearts; queen of hearts; "
            "ten of clubs; nine of diamonds; seven of spades; jack of diamonds; two of clubs",
            "board_cards|community_cards|open_cards": "list pick ace of hearts; four of clubs; "
            "eight of spades; jack of spades; six of diamonds; three of hearts; queen of clubs",
            "opponents|opponent_count|other_players": "int 2..8",
        },
        (
            "What are my odds with {hole_cards} in my hand, {board_cards} on the board and "
            "{opponents} opponents?",
            "The open cards are {board_cards}. I hold {hole_cards} and play against {opponents}. "
            "How likely is it that I win?",
            "{opponents} opponents, mine: {hole_cards}, table: {board_cards}. call or fold",
            "I have {hole_cards}. Face up lie {board_cards}. {opponents} others are still in. "
            "Should "
            "I be worried?",
            "on the table {board_cards}, with me {hole_cards}, {opponents} guys left. chances?",
            "Calculate the probability of winning: hole cards {hole_cards}, community cards "
            "{board_cards}, other players {opponents}.",
            "Is {hole_cards} any good against {opponents} people when {board_cards} has been "
            "dealt in the middle?",
            "My uncle bluffs a lot. There are {opponents} of them; the flop and so on gave "
            "{board_cards}, and I'm sitting on {hole_cards}. Percent, please.",
        ),
        {"win_percent": "int 3..96"},
        (
            "You win in {win_percent} percent of cases.",
            "Against {opponents} opponents your chance is {win_percent} percent.",
        ),
    ),
    Entry(
        "draw_tarot|tarot_reading|pull_tarot_cards|tarot_spread",
        "Draw tarot cards for a question.|A tarot reading with a spread"
        "|Lays the tarot; reversed cards can be allowed",
        {
            "question|asked_question|query": "pick Will I find love; Should I take the new job; "
            "Is it time to move; What holds me back; Can I trust my partner; Will my book sell; "
            "How do I make peace with my sister; What does the new year bring; Shall we buy the "
            "farm",
            "card_count|cards|number_of_cards": "int 2..10",
            "allow_reversed?|reversed_cards|with_reversals": "flag",
        },
        (
            "Draw {card_count} tarot cards for the question: {question}?",
            "{question}? Lay {card_count} cards for me[, {allow_reversed=true|reversed ones "
            "allowed}].",
            "{card_count} cards. {question}?",
            'I know it\'s nonsense but my flatmate believes in it. Her question is "{question}", '
            "and she wants {card_count} cards[ {allow_reversed=false|without reversed ones}].",
            "Please do a reading with {card_count} cards about this: {question}",
            'what do the arcana say, "{question}", {card_count} of them please',
            "Something weighs on me: {question}? Shuffle and turn over {card_count}[, "
            "{allow_reversed=true|upside down counts too}].",
            "Number of cards: {card_count}. Question: {question}.",
            'Ask the deck for me "{question}" and pull {card_count}',
        ),
        {
            "first_card": "pick The Fool; The Star; The Tower; The Hermit; The Lovers; Justice; "
            "The Moon; Ace of Cups; Ten of Swords; The Sun; Wheel of Fortune"
        },
        ("The first card is {first_card}.", "{first_card} leads the spread."),
    ),
    Entry(
        "solve_crossword_clue|crossword_helper|clue_answer|crossword_lookup",
        "Find the answer to a crossword clue.|Solves a clue with a number of letters"
        "|Crossword help; known_letters may give the letters already found",
        {
            "clue|hint|definition": "pick Greek god of war; Capital on the Tiber; Bird that hoots; "
            "Small stream; Opposite of despair; Poet's inspiration; Long-haired ox; River in "
            "Hades; "
            "Baker's need; Tailless amphibian; Not quite a mountain; Feeling of remorse",
            "letter_count|letters|answer_length": "int 3..9",
            "known_letters?|pattern|letters_so_far": "pick A__S; _O_E; O_L; B___K; __U; M_S_; "
            "_T_X; "
            "Y_K; G___T; __LL; F__G",
        },
        (
            "What is the answer to the crossword clue {clue} with {letter_count} letters[, pattern "
            "{known_letters}]?",
            '"{clue}", {letter_count} letters[: {known_letters}]',
            "Down 7 has me beaten. {letter_count} boxes and all it says is {clue}.[ So far I have "
            "{known_letters}.]",
            "{letter_count} letters, {clue}",
            "Please solve this clue: {clue}. The answer has {letter_count} letters[ and the known "
            "letters are {known_letters}].",
            "my coffee gets cold over one stupid word: {clue}, {letter_count} letters long",
            "Which word of {letter_count} letters fits {clue}[ and looks like {known_letters}]?",
            "Sunday paper, 14 across, {clue} ({letter_count})",
            "I've got {letter_count} empty squares for {clue}. Any idea[? It goes {known_letters}]",
        ),
        {"answer": "word"},
        ("It should be {answer}.", '"{clue}" is {answer}.'),
    ),
    Entry(
        "record_game_score|score_add|note_points|scoreboard_write",
        "Write down a player's points in a round of a game.|Adds points to the score sheet"
        "|Score keeping; round_number says which round the points are for",
        {
            "game_name|game": "pick Yahtzee; Canasta; Rummy; Skat; Scrabble; darts; mini golf; "
            "Phase 10; dominoes; Wizard; Qwirkle; Uno; petanque",
            "player_name|player|scored_by": "person",
            "points|score|points_scored": "int 2..60",
            "round_number|round|turn": "int 2..15",
        },
        (
            "Record {points} points for {player_name} in round {round_number} of {game_name}.",
            "In {game_name}, round {round_number}, the player {player_name} scored {points}. "
            "Please "
            "write it down.",
            "{player_name} {points}, round {round_number}, {game_name}",
            "{game_name} sheet: {points} go to {player_name} for round number {round_number}",
            "Unbelievable luck, {player_name} has just made {points} at {game_name}! We're in "
            "round "
            "{round_number}. Don't let us forget it.",
            "round {round_number}. {player_name} gets {points}. we're playing {game_name}",
            "Would you keep count for us? {game_name}; {points} for {player_name}; this was turn "
            "{round_number}.",
            "Add {points} to what {player_name} has in {game_name}. It belongs in column "
            "{round_number}.",
        ),
        {"total": "int 62..400"},
        (
            "{player_name} now has {total} points.",
            "Noted. The total of {player_name} in {game_name} is {total}.",
        ),
    ),
    Entry(
        "conjugate_verb|verb_conjugation|verb_forms|grammar_conjugate",
        "Conjugate a verb of a language in a tense.|Verb forms for all persons or one"
        "|Grammar help: verb, language, tense and, if wanted, the person",
        {
            "verb|infinitive|verb_infinitive": "pick hablar; aller; essere; gehen; vouloir; comer; "
            "sein; venir; fazer; dormire; nehmen; pouvoir; ir; lopen; zijn; saber; scrivere",
            "language|verb_language|in_language": "language",
            "tense|verb_tense|time_form": "enum present, past, future, conditional, imperfect",
            "person?|grammatical_person": "enum first, second, third",
        },
        (
            "Conjugate the {language} verb {verb} in the {tense} tense[ for the {person} person].",
            "What are the {tense} forms of {verb} in {language}?",
            "{verb} {tense} {language}",
            "I have a test tomorrow. Could you give me {verb}, {language}, in the {tense}[, "
            "{person} person only]?",
            "{language}: how does {verb} go in the {tense}[, {person} person]",
            "My exchange student laughs whenever I use {verb}. What's the {tense}, in {language}?",
            "The language is {language}, the infinitive is {verb} and the tense is {tense}.[ "
            "Person: "
            "{person}.]",
            "Please list the endings, {tense}, of {verb}. It's {language}.",
            "i always mix these up.. {tense} of {verb} in {language} please[, just the {person} "
            "person]",
            "In the {tense}, what do {language} speakers make of {verb}?",
        ),
        {"forms": "list pick hablo; vais; era; ging; voudra; comes; waren; viens; fazia; dormono"},
        ("The forms are {forms}.", "{verb} gives {forms}."),
    ),
    Entry(
        "vocabulary_quiz|vocab_test|word_quiz_create|language_quiz",
        "Make a vocabulary quiz between two languages.|Test on words of a topic"
        "|Vocabulary test; asks in the source language, answers in the target language",
        {
            "source_language|from_language|asked_in": "language",
            "target_language|to_language|answered_in": "language",
            "topic|theme|word_field": "pick the kitchen; animals; travel; the human body; weather; "
            "office life; emotions; clothes; sports; school; fruit and vegetables; family; tools",
            "question_count|questions|number_of_words": "int 5..40",
        },
        (
            "Make a vocabulary quiz of {question_count} questions on {topic} that asks in "
            "{source_language} and expects answers in {target_language}.",
            "Please test me on {topic}: {question_count} words, from {source_language} to "
            "{target_language}.",
            "{source_language} -> {target_language}, {topic}, {question_count} words",
            "I speak {source_language} and want to be asked about {topic} so that I must reply in "
            "{target_language}. {question_count} questions will do.",
            "quiz me, answers {target_language}, questions {source_language}, {question_count} of "
            "them about {topic}",
            "We fly out on Sunday and I know no {target_language} at all! {question_count} words "
            "around {topic}, given in {source_language}.",
            "The topic is {topic}, the target language is {target_language}, the source language "
            "is "
            "{source_language} and the number of words is {question_count}.",
            "How good is my {target_language}? Ask me {question_count} things on {topic}; you say "
            "it in {source_language}.",
            "{question_count} items into {target_language} out of {source_language}, all of it "
            "{topic}, for my evening class",
        ),
        {"quiz_id": "id"},
        ("Quiz {quiz_id} is waiting for you.", "I made quiz {quiz_id} about {topic}."),
    ),
    Entry(
        "review_flashcards|flashcard_review|practice_deck|study_cards_due",
        "Start a review of a deck of flashcards.|Practice cards that are due"
        "|Card review; max_cards limits the session",
        {
            "deck_name|deck|card_set": "pick Spanish verbs; anatomy; capitals; kanji N5; "
            "chemistry; "
            "Latin nouns; history dates; guitar chords; French food; poetry terms; bird calls",
            "max_cards|card_limit|cards_per_session": "int 5..80",
            "only_due?|due_only|just_due_cards": "flag",
            "shuffle?|random_order|mixed": "flag",
        },
        (
            "Start a review of the deck {deck_name} with at most {max_cards} cards[, "
            "{only_due=true|only those that are due}].",
            "I'd like to practise {deck_name}. Please show me {max_cards} cards[ in "
            "{shuffle=true|random order}].",
            "{deck_name}, {max_cards} cards, go",
            "ten minutes until the bus comes. {max_cards} from {deck_name}[, {shuffle=true|mixed "
            "up}]",
            "Ask me {max_cards} of my {deck_name} cards[ and {only_due=true|just the due ones}].",
            "What have I forgotten about {deck_name}? Go through {max_cards} with me.",
            "no more than {max_cards} today, i'm tired, but let me repeat {deck_name}[ "
            "{shuffle=false|in the usual order}]",
            "The card set is {deck_name} and the card limit is {max_cards}.",
            "Let's see how many out of {max_cards} I still know. It's {deck_name}[, "
            "{only_due=false|due or not}].",
        ),
        {"due_cards": "int 2..60"},
        (
            "{due_cards} cards of {deck_name} are due. Let's begin.",
            "We start now; {due_cards} are due.",
        ),
    ),
    Entry(
        "suggest_baby_names|baby_name_ideas|name_generator|first_name_finder",
        "Suggest names for a baby.|First names by gender, origin and first letter"
        "|Baby names; count says how many, max_syllables how long",
        {
            "gender|sex|boy_or_girl": "enum girl, boy, unisex",
            "origin|name_origin|culture": "pick Irish; Greek; Hebrew; Swedish; Arabic; Welsh; "
            "Japanese; Italian; Hawaiian; Persian; Polish; Sanskrit; Breton; Yoruba",
            "count|number_of_names|how_many": "int 3..20",
            "starting_letter?|first_letter|initial": "pick A; B; E; J; L; M; N; R; S; T",
            "max_syllables?|syllable_limit": "int 2..4",
        },
        (
            "Suggest {count} {origin} names for a {gender}[ that start with {starting_letter}].",
            "We expect a {gender} in May. Which {count} names of {origin} origin would you "
            "recommend[, with at most {max_syllables} syllables]?",
            "{gender}, {origin}, {count} names[, letter {starting_letter}]",
            "{count} ideas please: {origin} roots, {gender}",
            "What could we call our little one? It's going to be a {gender}, my wife's family is "
            "{origin}. {count} to discuss over dinner[, beginning with {starting_letter}].",
            "My novel lacks a heroine or hero, I mean a {gender} with something {origin}. List "
            "{count}[, not longer than {max_syllables} syllables].",
            "Number of names: {count}. Gender: {gender}. Origin: {origin}.[ Initial: "
            "{starting_letter}.]",
            "still no name!!! {origin} sounding, for a {gender}. show me {count}",
            "Something {origin} would please grandfather. {gender} it is; let's hear {count}[, "
            "{max_syllables} syllables at most].",
        ),
        {
            "first_name": "pick Niamh; Leander; Noa; Saga; Idris; Carys; Haru; Livia; Keanu; "
            "Shirin; Zofia; Tara; Maelle; Ayo; Elin"
        },
        ("How about {first_name}?", "My first idea for a {gender} is {first_name}."),
    ),
    Entry(
        "name_meaning|meaning_of_name|name_origin_lookup|etymology_of_name",
        "Tell what a first name means and where it comes from.|Meaning of a name"
        "|Looks up the origin of a given name",
        {
            "first_name|name|given_name": "pick Niamh; Leander; Noa; Saga; Idris; Carys; Haru; "
            "Livia; Keanu; Shirin; Zofia; Tara; Maelle; Ayo; Elin; Dorothea; Felix; Ingrid",
            "include_variants?|with_variants|show_variants": "flag",
        },
        (
            "What does the name {first_name} mean[, {include_variants=true|and what variants are "
            "there}]?",
            "Please tell me the meaning and origin of {first_name}.",
            "{first_name} meaning",
            "My new colleague is called {first_name}. Where does that come from?",
            "why are people called {first_name}, i.e. what's behind it",
            "Is there a story to {first_name}? My niece was just baptised that[; "
            "{include_variants=true|other spellings welcome}].",
            "{first_name}: from which language, and what's the sense of it?",
            "I've been {first_name} for forty years and never knew what it stands for.",
            "Look up the given name {first_name} for me[ {include_variants=false|without the "
            "variants}].",
            "Someone said {first_name} has to do with light. True?",
        ),
        {
            "meaning": "pick brightness; lion man; movement; fairy tale; ardent lord; love; "
            "spring; "
            "olive; cool breeze; sweet; wisdom; hill; princess; joy",
            "origin": "pick Irish; Greek; Hebrew; Swedish; Welsh; Japanese; Latin; Hawaiian; "
            "Persian",
        },
        (
            "{first_name} is {origin} and means {meaning}.",
            "It means {meaning}; the name is {origin}.",
        ),
    ),
    Entry(
        "daily_horoscope|get_horoscope|horoscope_for_sign|astrology_forecast",
        "Horoscope of a star sign for a day.|What the stars say about love, work or health"
        "|Reads the horoscope; needs the sign and the date",
        {
            "zodiac_sign|sign|star_sign": _SIGNS,
            "date|on_date|horoscope_date": "date",
            "area?|life_area|about": "enum love, career, health, money",
        },
        (
            "What is the horoscope for {zodiac_sign} on {date}[ regarding {area}]?",
            "Please read me the {zodiac_sign} horoscope of {date}[, {area} only].",
            "{zodiac_sign} {date}[ {area}]",
            "I'm a {zodiac_sign} and have a big day on {date}. What do the stars have in store for "
            "me[ as far as {area} goes]?",
            "{date}, star sign {zodiac_sign}, good or bad",
            "My aunt won't leave the house before she knows. She's {zodiac_sign}, the date is "
            "{date}[, and it's {area} that she cares about].",
            "how lucky will a {zodiac_sign} be on {date}",
            "Are the planets kind to {zodiac_sign} on {date}?[ Tell me about {area}.]",
            "For {date}, what should someone born under {zodiac_sign} look out for[ in {area}]?",
        ),
        {
            "forecast": "pick a day for bold steps; better stay at home; old friends return; money "
            "comes and goes; say what you feel; patience pays; a surprise at noon; rest is gold"
        },
        ("{zodiac_sign}: {forecast}.", "The stars say: {forecast}."),
    ),
    Entry(
        "zodiac_compatibility|sign_match|star_sign_match|love_match_signs",
        "How well two star signs go together.|Compatibility of signs"
        "|Match of two people by sign, in love, friendship or work",
        {
            "your_sign|first_sign|my_sign": _SIGNS,
            "partner_sign|second_sign|their_sign": _SIGNS,
            "relationship_type?|relation": "enum love, friendship, work",
        },
        (
            "How compatible is my sign {your_sign} with my partner's sign {partner_sign}[ in "
            "{relationship_type}]?",
            "My partner is {partner_sign} and I am {your_sign}. Do we match?",
            "me {your_sign}, him {partner_sign}[, {relationship_type}]",
            "he's a {partner_sign}... i'm {your_sign}... any hope[ for {relationship_type}]?",
            "Please compare my star sign, {your_sign}, with that of my friend, {partner_sign}[, "
            "for "
            "{relationship_type}].",
            "I've a date tonight with a {partner_sign}. As a {your_sign}, should I cancel?",
            "{partner_sign} is what she was born under, {your_sign} what I was. Do the two get "
            "along[ at {relationship_type}]?",
            "Could it work out for me as a {your_sign} with a {partner_sign}?",
            "Partner sign: {partner_sign}. Your sign: {your_sign}.[ Relation: "
            "{relationship_type}.]",
        ),
        {"match_percent": "int 10..99"},
        (
            "You match by {match_percent} percent.",
            "{your_sign} and {partner_sign}: {match_percent} percent.",
        ),
    ),
    Entry(
        "zodiac_sign_of|star_sign_from_birthday|find_zodiac_sign|which_sign",
        "Tell the star sign of a birth date.|Which zodiac sign someone was born under"
        "|Sign from a birthday",
        {"birth_date|date_of_birth|birthday": "date"},
        (
            "Which zodiac sign belongs to the birth date {birth_date}?",
            "I was born on {birth_date}. What is my star sign?",
            "{birth_date} = which sign",
            "My baby came on {birth_date}! Is that still a Leo?",
            "born {birth_date}, am i a fish or a ram",
            "Please tell me under what sign a child with the birthday {birth_date} falls.",
            "Her birthday is {birth_date}. I wonder what she is, astrologically.",
            "He claims to be a Scorpio, but his papers say {birth_date}. Could you check?",
            "sign for date of birth {birth_date} please",
        ),
        {"sign": _SIGNS},
        ("That is {sign}.", "Whoever was born on {birth_date} is a {sign}."),
    ),
    Entry(
        "depth_of_field|dof_calculator|sharp_zone|photo_depth_of_field",
        "Depth of field of a photo.|How much is sharp at an aperture and a distance"
        "|Depth of field: focal length in mm, f-number, subject distance in meters",
        {
            "focal_length_mm|focal_length|lens_mm": "int 14..200",
            "aperture|f_number|f_stop": "pick f/1.4; f/1.8; f/2; f/2.8; f/4; f/5.6; f/8; f/11; "
            "f/16",
            "subject_distance_m|distance|focus_distance": "float 0.5..30 1",
            "sensor?|sensor_size|camera_format": "enum full_frame, aps_c, micro_four_thirds",
        },
        (
            "What is the depth of field with a focal length of {focal_length_mm} mm, an aperture "
            "of "
            "{aperture} and a subject distance of {subject_distance_m} meters[ on {sensor}]?",
            "I photograph my dog from {subject_distance_m} meters away with a {focal_length_mm} mm "
            "lens at {aperture}. How much of it will be sharp?",
            "{focal_length_mm}mm {aperture} {subject_distance_m}m[ {sensor}]",
            "{aperture}, the bride stands {subject_distance_m} m from me, lens {focal_length_mm} "
            "mm: "
            "will the groom behind her be in focus?",
            "at {subject_distance_m} meters, wide open is {aperture}, glass is {focal_length_mm} "
            "mm["
            ", {sensor} body]. how thin is the sharp slice",
            "Calculate the zone of sharpness for a focus distance of {subject_distance_m} m, an "
            "f-number of {aperture} and {focal_length_mm} millimeters.",
            "My portraits come out with blurry ears. {focal_length_mm} mm, {aperture}, about "
            "{subject_distance_m} m[, {sensor} camera]. From where to where is it crisp?",
            "Would {aperture} be enough to get a whole group sharp? They're {subject_distance_m} "
            "meters off and I use {focal_length_mm} mm.",
        ),
        {"near_limit": "float 0.4..20", "far_limit": "float 21..60"},
        (
            "It is sharp from {near_limit} m to {far_limit} m.",
            "Everything between {near_limit} and {far_limit} meters is in focus.",
        ),
    ),
    Entry(
        "golden_hour|golden_hour_times|best_light|photo_light_times",
        "When the light is golden at a place on a date.|Best light for photos"
        "|Golden hour in the morning or evening of a day",
        {
            "location|place|city": "place",
            "date|shoot_date|day": "date",
            "session?|part_of_day": "enum morning, evening",
        },
        (
            "When is the golden hour in {location} on {date}[ in the {session}]?",
            "I'm shooting a couple in {location} on {date}. At what time is the light softest[ in "
            "the {session}]?",
            "{location} {date} best light[, {session}]",
            "warm low sun for my pictures, {date}, {location}, when?",
            "On {date} we take the engagement photos in {location} and the client wants that honey "
            "glow. When should we meet[ ({session})]?",
            "Please give me the golden hour times: location {location}, date {date}[, part of day "
            "{session}].",
            "Noon light is ugly. Tell me when to bring my camera to {location}, {date}[, {session} "
            "preferred].",
            "how early must a photographer get up in {location} on {date} for the magic light",
            "Is there a good moment for portraits outdoors in {location}? Date {date}[, in the "
            "{session}].",
        ),
        {"start_time": "time", "minutes": "int 20..80"},
        (
            "It starts at {start_time} and lasts {minutes} minutes.",
            "Be in {location} at {start_time}; you'll have {minutes} minutes.",
        ),
    ),
    Entry(
        "time_lapse_interval|timelapse_calculator|intervalometer_setting|shooting_interval",
        "Interval between shots for a time-lapse.|How often the camera must fire"
        "|Time-lapse: real minutes, length of the clip in seconds, frames per second",
        {
            "event_minutes|real_minutes|shooting_minutes": "int 20..240",
            "clip_seconds|clip_length|video_seconds": "int 5..60",
            "frames_per_second|fps|frame_rate": "int 20..60",
        },
        (
            "Which interval do I need to turn an event of {event_minutes} minutes into a clip of "
            "{clip_seconds} seconds at {frames_per_second} frames per second?",
            "A time-lapse with {frames_per_second} fps should last {clip_seconds} seconds and show "
            "{event_minutes} minutes. How many seconds between shots?",
            "{event_minutes} min of clouds, {clip_seconds} s of film, {frames_per_second} fps",
            "clip {clip_seconds} seconds, fps {frames_per_second}, event {event_minutes} minutes. "
            "how often should the shutter go",
            "I'll put my camera on the roof for {event_minutes} minutes at sunset. In the end I "
            "want "
            "{clip_seconds} seconds at {frames_per_second} frames per second. What do I set?",
            "How far apart should the photos be if {event_minutes} minutes of traffic shrink to "
            "{clip_seconds} seconds? My editor works with {frames_per_second} frames per second.",
            "At a frame rate of {frames_per_second} my flower unfolds in {clip_seconds} seconds; "
            "in "
            "truth it takes {event_minutes} minutes. Give me the gap between pictures.",
            "real time {event_minutes} minutes -> {clip_seconds} seconds on screen, "
            "{frames_per_second} pictures each second. interval?",
        ),
        {"interval_seconds": "float 0.5..30 1", "shots": "int 100..3000"},
        (
            "Take a shot every {interval_seconds} seconds, {shots} in all.",
            "{shots} pictures, one every {interval_seconds} seconds.",
        ),
    ),
    Entry(
        "draw_pie_chart|pie_chart|make_pie_diagram|chart_pie",
        "Draw a pie chart.|Pie diagram from labels and their values"
        "|Circle chart; each slice has a label and a value",
        {
            "title|chart_title|heading": "pick Household budget; Votes by party; My free time; "
            "Sources of income; Pets in our class; Favourite seasons; Energy mix; Where I shop; "
            "Screen time; Reasons for being late; Tea or coffee",
            "data|slices|shares": {
                "first_label": "word",
                "first_value": "int 5..60",
                "second_label": "word",
                "second_value": "int 5..60",
            },
            "show_percent?|with_percentages|percent_labels": "flag",
        },
        (
            "Draw a pie chart titled {title} with {data.first_value} for {data.first_label} and "
            "{data.second_value} for {data.second_label}[, "
            "{show_percent=true|showing percentages}].",
            "Please make a round diagram called {title}. The first slice is {data.first_label} "
            "with "
            "{data.first_value}, the second is {data.second_label} with {data.second_value}.",
            "{title}: {data.first_label} {data.first_value}, {data.second_label} "
            "{data.second_value}, as a cake with slices",
            "pie, {data.first_label}={data.first_value}, {data.second_label}={data.second_value}, "
            'heading "{title}"',
            "For my presentation I need something circular that compares {data.first_label} "
            "({data.first_value}) to {data.second_label} ({data.second_value})[, "
            "{show_percent=true|with percent signs}]. Write {title} above.",
            "I asked around and got {data.first_value} answers for {data.first_label}, "
            "{data.second_value} for {data.second_label}. Show it as a pie under the title "
            "{title}.",
            "How does it look as wedges? {data.first_value} {data.first_label} against "
            '{data.second_value} {data.second_label}, "{title}"[, {show_percent=false|no '
            "percentages}]",
            "the title is {title}. {data.first_label} gets {data.first_value} of the pie and "
            "{data.second_label} gets {data.second_value}",
        ),
        {"image_path": _IMAGES},
        ("The chart is {image_path}.", "I drew {title}; open {image_path}."),
    ),
    Entry(
        "draw_flowchart|flowchart|make_flow_diagram|diagram_process",
        "Draw a flowchart of the steps of a process.|Diagram with boxes and arrows"
        "|Flow diagram; steps are in order, direction is where the arrows point",
        {
            "title|chart_title|diagram_name": "pick Morning routine; Hiring; Making jam; Refunds; "
            "Fire drill; Baking bread; Bug triage; Adopting a cat; Laundry day; From idea to book; "
            "Checking in guests; Building a shed",
            "steps|step_list|boxes": "list pick wake up; sort; measure twice; call the client; "
            "check the form; mix; wait an hour; sign; send; clean up; ask the boss; archive; test; "
            "repeat; boil; write a draft; lock the door",
            "direction?|orientation|layout": "enum top_down, left_to_right",
            "output_file?|save_as|file_name": "file",
        },
        (
            "Draw a flowchart titled {title} with the steps {steps}[, direction {direction}].",
            "Please make a diagram of {title}. The steps are {steps}[; save it as {output_file}].",
            "{title}: {steps}, boxes and arrows please[, {direction}]",
            "New staff never know what comes next. It goes {steps}. Make that a picture with "
            "arrows "
            "and call it {title}.",
            "can you sketch how {title} works[, {direction}]? it's {steps}, in this order",
            "I want {steps} as boxes, one pointing at the next[, going {direction}], under the "
            "heading {title}.",
            '{steps} -> diagram "{title}"[ -> {output_file}]',
            "What would the process look like on one slide? Name: {title}. Order: {steps}.[ File: "
            "{output_file}.]",
            "My boss thinks in pictures, so put the sequence {steps} on paper for him[, arranged "
            "{direction}]; it's called {title}.",
        ),
        {"box_count": "int 2..8", "diagram_id": "id"},
        (
            "Diagram {diagram_id} has {box_count} boxes.",
            "I drew {box_count} boxes; the diagram is {diagram_id}.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "suggest_baby_names",
        "name_meaning",
        ("first_name", "first_name"),
        (
            "Suggest {count} {origin} names for a {gender} and tell me what the first one means.",
            "Think of {count} {origin} {gender} names, then explain the best of them.",
            "{gender}, {origin}, {count} ideas. And what is the meaning of your favourite?",
            "We need a name for our {gender}. {count} of {origin} origin please, and look up where "
            "the top one comes from.",
            "what does your first choice among {count} {origin} names for a {gender} stand for",
        ),
    ),
    Chain(
        "remove_background",
        "add_watermark",
        ("output_path", "image_path"),
        (
            "Cut out the subject of {image_path} and stamp {watermark_text} on the result, opacity "
            "{opacity}.",
            "Remove what's behind us in {image_path}; then write {watermark_text} over it at "
            "{opacity} percent.",
            "{image_path}: background away, then watermark {watermark_text}, {opacity}% visible",
            "I'd like {image_path} without the backdrop and, after that, with my mark "
            "{watermark_text} at an opacity of {opacity}.",
            "first free {image_path} from its scenery, next put {watermark_text} on the new file "
            "({opacity} percent)",
        ),
    ),
    Chain(
        "make_collage",
        "apply_filter",
        ("collage_path", "image_path"),
        (
            "Make a collage of {image_paths} in {columns} columns with a gap of {spacing_px} "
            "pixels, "
            "and put a {filter_name} filter of {intensity} percent on it.",
            "Join {image_paths}, {columns} side by side, {spacing_px} px apart, then make the "
            "whole "
            "thing {intensity} percent {filter_name}.",
            "{image_paths} as one picture ({columns} columns, spacing {spacing_px}), {filter_name} "
            "effect on top, strength {intensity}",
            "One poster out of {image_paths}, please: {columns} columns, spacing {spacing_px}. "
            "When it's done, {filter_name} at {intensity}.",
        ),
    ),
    Chain(
        "generate_illustration",
        "add_watermark",
        ("image_path", "image_path"),
        (
            "Draw {description}, {width} pixels wide and {height} high, and mark it with "
            "{watermark_text} at {opacity} percent.",
            "I need a picture of {description} (width {width}, height {height}) that carries my "
            "watermark {watermark_text}, opacity {opacity}.",
            "{description}, {width}x{height}, then stamp {watermark_text} over it, {opacity}%",
            "Paint me {description}, height {height}, width {width}; afterwards write "
            "{watermark_text} across, {opacity} percent visible.",
        ),
    ),
    Chain(
        "design_logo",
        "remove_background",
        ("logo_path", "image_path"),
        (
            "Design a logo for {brand_name} with {symbol}, primary color {primary_color}, accent "
            "{accent_color}, and remove its background.",
            "We need {symbol} as the emblem of {brand_name}, mostly {primary_color} with some "
            "{accent_color}. Then cut it out so that nothing is behind it.",
            "{brand_name}, {symbol}, main {primary_color}, details {accent_color}. once you have "
            "it "
            "erase the backdrop",
            "Draw a mark for {brand_name}: {symbol} in {primary_color}, highlights "
            "{accent_color}. I "
            "want it without any ground, just the figure.",
        ),
    ),
    Chain(
        "blend_colors",
        "color_palette",
        ("result_color", "base_color"),
        (
            "Mix {first_share} percent {first_color} with {second_color} and build a {scheme} "
            "palette of {count} colors on the result.",
            "What do {first_color} ({first_share} percent) and {second_color} make? Give me "
            "{count} "
            "colors that go with it, {scheme}.",
            "{first_share}% {first_color}, rest {second_color}, and around that a {scheme} set of "
            "{count}",
            "I stir {first_color} into {second_color} until it is {first_share} percent. Which "
            "{count} tones would be {scheme} to what I get?",
        ),
    ),
    Chain(
        "transpose_chords",
        "chord_fingering",
        ("first_chord", "chord_name"),
        (
            "Transpose {chords} from {from_key} to {to_key} and show me how to play the first "
            "chord "
            "on the {instrument}.",
            "We go from {from_key} to {to_key} with {chords}. Where do my fingers go on the "
            "{instrument} for the new opening chord?",
            "{chords}, key {from_key} into {to_key}; then the frets of the first one, {instrument}",
            "I play {instrument}. Move {chords} to {to_key} (it is in {from_key}) and draw me the "
            "grip it now begins with.",
        ),
    ),
    Chain(
        "zodiac_sign_of",
        "daily_horoscope",
        ("sign", "zodiac_sign"),
        (
            "I was born on {birth_date}. What's my horoscope for {date}?",
            "What do the stars say on {date} for someone with the birthday {birth_date}?",
            "birthday {birth_date}, horoscope please for {date}",
            "My wife never knows her sign. Date of birth {birth_date}; find it out and read her "
            "what "
            "is in store on {date}.",
            "For {date}, the astrological outlook of a person born {birth_date}.",
        ),
    ),
    Chain(
        "zodiac_sign_of",
        "zodiac_compatibility",
        ("sign", "partner_sign"),
        (
            "My date was born on {birth_date} and I'm a {your_sign}. Do we match?",
            "How well does a {your_sign} like me get along with a partner whose birthday is "
            "{birth_date}?",
            "me {your_sign}, him born {birth_date}, compatible?",
            "She has her birthday on {birth_date}. Find out her sign and compare it with mine, "
            "{your_sign}.",
        ),
    ),
    Chain(
        "solve_crossword_clue",
        "find_rhymes",
        ("answer", "word"),
        (
            "Solve the clue {clue} with {letter_count} letters and find {max_results} words of "
            "{syllable_count} syllables that rhyme with the answer.",
            "What rhymes with the {letter_count}-letter answer to {clue}? Up to {max_results}, "
            "syllables: {syllable_count}.",
            "{clue}, {letter_count} letters. then {max_results} rhymes for it with "
            "{syllable_count} syllables each",
            "First the puzzle: {clue}, {letter_count} boxes. Next I want {max_results} words that "
            "sound like it at the end and have {syllable_count} syllables.",
        ),
    ),
)
