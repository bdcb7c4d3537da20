"""Tools of everyday assistants: the commonest tools, asked for as indirectly as people do."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_ADDRESSES = (
    "pick 12 Elm Street, Dover; 4 Harbour Row; 219 Maple Avenue, Albany, NY; Kastanienallee 31; "
    "8 Rue Pasteur, Lille; 56 Victoria Road; 903 Sunset Boulevard; 17 Abbey Lane, York; 6 Via "
    "Mazzini, Parma; 440 Oak Street, Apt 12; 73 College Green; 25 Hillcrest Drive, Reno, NV; "
    "1 Market Square, Ely; 38 Calle Mayor; 610 Birch Court; 14a Fountain Terrace"
)
_GROCERIES = (
    "list pick eggs; oat milk; bin bags; cherry tomatoes; butter; sponges; tinned chickpeas; "
    "basil; toothpaste; rye bread; frozen peas; honey; mozzarella; batteries; apples; ground "
    "coffee; flour; kitchen roll; garlic; salmon fillets; washing powder; limes"
)
_REMINDERS = (
    "pick take the bins out; renew my passport; call the dentist; water the ferns; pay the "
    "window cleaner; pick up the dry cleaning; return the library books; give the cat her pill; "
    "defrost the chicken; bring the signed form; cancel the free trial; collect the parcel; "
    "wish Nora a happy birthday; move the car; charge the drill; top up the parking"
)
_MESSAGES = (
    "pick I'm running late; dinner is at our place; the key is under the mat; good luck today; "
    "can you feed the dog; I landed safely; see you at the gate; the meeting is off; thanks for "
    "the lovely evening; don't wait up; we are out of milk; the boiler man is here; happy "
    "birthday; which bus do you take; I left your umbrella in the car; call me when you can"
)
_ARTISTS = (
    "pick Nina Simone; Radiohead; ABBA; Bob Marley; Björk; Miles Davis; Adele; Kraftwerk; Fela "
    "Kuti; Joni Mitchell; The Clash; Buena Vista Social Club; Daft Punk; Johnny Cash; Stromae; "
    "Ella Fitzgerald; Metallica; Lizzo"
)
_PHRASES = (
    "pick where is the pharmacy; I would like the bill; how much does it cost; good night; "
    "I am allergic to nuts; is this seat taken; congratulations on your wedding; the train is "
    "late; no entry; a table for two; we miss you; keep out of reach of children; my luggage is "
    "lost; get well soon; without sugar, please; turn left at the church"
)
_TOPICS = (
    "pick electric cars; the housing market; deep-sea mining; school reform; volcanoes; "
    "football transfers; the rail strike; artificial intelligence; wheat prices; the elections; "
    "wolves; cybersecurity; space travel; bird flu; nuclear fusion; olive oil; tourism; wildfires"
)
_MISSPELT = (
    "pick accomodate; definately; seperate; recieve; embarass; neccessary; occured; rythm; "
    "concious; millenium; wierd; priviledge; tommorow; calender; restaraunt; maintainance; "
    "mischievious; bizzare; harrass; vaccum"
)
_WORDS = (
    "pick ephemeral; gregarious; umami; sycophant; fjord; quorum; petrichor; zeitgeist; mitosis; "
    "laconic; escrow; serendipity; ubiquitous; nostalgia; entropy; filibuster; obfuscate; "
    "palimpsest; hubris; vestibule"
)
_CLUBS = (
    "pick Everton; Real Betis; Ajax; Napoli; Borussia Dortmund; Celtic; Boca Juniors; Benfica; "
    "Lyon; Chicago Bulls; Boston Celtics; Toronto Raptors; Aston Villa; Fenerbahce; Santos; "
    "Malmö FF; Red Star Belgrade; Seattle Sounders"
)
_INGREDIENTS = (
    "list pick leeks; potatoes; chickpeas; coconut milk; chicken thighs; feta; aubergine; rice; "
    "eggs; spinach; lentils; salmon; mushrooms; half a cabbage; tortillas; bacon; carrots; "
    "ginger; stale bread; cream; black beans; courgettes"
)
_ROOMS = (
    "pick kitchen; living room; bedroom; study; hallway; nursery; bathroom; guest room; dining "
    "room; attic; conservatory; laundry room"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "outdoor_conditions|sky_report|meteo_lookup|weather_on_date|get_local_climate|wx_query",
        "Weather of a place on a date.|Tells how warm and how wet it will be somewhere."
        "|Look up the sky and the temperature for a day|Meteorological outlook for a location"
        "|Forecast for one day; include_wind adds the wind speed",
        {
            "location|city|place_name|where": "place",
            "forecast_date|date|day|on_date": "date",
            "unit?|units|temperature_unit": "enum celsius, fahrenheit",
            "include_wind?|with_wind|wind": "flag",
        },
        (
            "Do I need an umbrella in {location} on {forecast_date}?",
            "We are getting married in a garden in {location} on {forecast_date}. Should we rent "
            "a tent, or will it stay dry[; figures in {unit}, please]?",
            "{forecast_date}, {location}: sandals or boots?",
            "I have to pack tonight. How thick a jacket does one need in {location} on "
            "{forecast_date}[, in {unit}]?",
            "Please tell me how hot it gets in {location} on {forecast_date}[, measured in {unit}]"
            "[ and {include_wind=true|how hard it blows}].",
            "is it barbecue time in {location} on {forecast_date}",
            "My tomatoes in {location} are still outside. Is there going to be frost on "
            "{forecast_date}?",
            "will i freeze on {forecast_date}? {location}[, {unit}]",
            "The roofers come to the house in {location} on {forecast_date}, and they cannot work "
            "when it pours. Can they?",
            "Grandma can't stand the heat, and she's in {location} on {forecast_date}[. In {unit} "
            "she'd understand it]",
            "What is the weather forecast for {location} on {forecast_date}[, in {unit}]"
            "[, {include_wind=true|including the wind}]?",
            "Would the laundry dry on a line in {location} on {forecast_date}?",
            "On {forecast_date} we want to sail off {location}. Will the sun be out"
            "[, and {include_wind=true|is there enough of a breeze}]?",
            "I hate getting soaked. {location}, {forecast_date}, what am I in for?",
            "How many degrees should I dress for when I arrive in {location} on {forecast_date}"
            "[? I think in {unit}]",
            "snow tyres or not for {location} on {forecast_date}?",
        ),
        {
            "temperature": "int -10..35",
            "sky": "pick sunny; overcast; light rain; heavy showers; snow; foggy; clear; thunder",
        },
        (
            "On {forecast_date}, expect {temperature} degrees and {sky} in {location}.",
            "{location} gets {sky} with {temperature} degrees that day.",
        ),
    ),
    Entry(
        "ring_after|timer_begin|beep_later|interval_signal|kitchen_clock_start|countdown_run",
        "Start a timer.|Beeps when a wait has passed."
        "|Counts down from a duration, then rings; repeat_count rings it again"
        "|Kitchen clock for short waits|Run a stopwatch backwards until it reaches zero",
        {
            "duration_minutes|minutes|length_minutes|wait": "int 1..90",
            "label?|timer_name|title|purpose": "pick rice; eggs; the tea; pasta; face mask; "
            "laundry; plank; pizza; bread dough; parking; power nap; hair dye; potatoes; the roast",
            "repeat_count?|repeats|times": "int 2..8",
        },
        (
            "I keep ruining my steak, {duration_minutes} minutes is the max",
            "The box says the noodles need {duration_minutes} minutes, and I always lose track. "
            "Shout when they have passed.",
            "Please let me know when {duration_minutes} minutes are over[; it is for {label}].",
            "{duration_minutes} mins[, {label}], go",
            "I'm lying down. Don't let me stay on the sofa for more than {duration_minutes} "
            "minutes.",
            "my tea goes bitter after {duration_minutes} minutes, save me",
            "The children may play on the tablet for {duration_minutes} more minutes. Make a noise "
            "when that is up.",
            "Give me a signal every {duration_minutes} minutes[, {repeat_count} times in all], so "
            "that I switch exercises.",
            "Set a timer for {duration_minutes} minutes[ called {label}].",
            "{duration_minutes} minutes and this mask has to come off my face",
            "The cake went in just now. It wants {duration_minutes} minutes, and then I should "
            "hear from you.",
            "I meditate for {duration_minutes} minutes and I don't want to look at my watch",
            "we agreed each speaker gets {duration_minutes} minutes, starting this second",
            "The meter on the street is good for {duration_minutes} minutes from now"
            "[. Call it {label}]",
            "Tell me once {duration_minutes} minutes have gone by[, and do so {repeat_count} times "
            "in a row], because the dye must not stay in longer.",
            "shh, just {duration_minutes} minutes of peace, then poke me[ ({label})]",
        ),
        {"ends_at": "time"},
        ("It will ring at {ends_at}.", "{duration_minutes} minutes are running, until {ends_at}."),
    ),
    Entry(
        "wake_me|alarm_clock_set|morning_call_set|clock_alarm_new|bedside_ring|rise_at",
        "Set an alarm.|Wakes the user at a clock time.|Rings in the morning; weekdays repeat it"
        "|New alarm on the bedside clock|Schedule when one is roused",
        {
            "wake_time|time|alarm_time|at": "time",
            "weekdays?|days|repeat_on|on_days": "list pick Monday; Tuesday; Wednesday; Thursday; "
            "Friday; Saturday; Sunday",
            "sound?|ringtone|tone|melody": "pick birdsong; church bells; radio; ocean waves; "
            "gong; soft piano; rooster; marimba; rain; trumpet",
            "vibrate?|vibration|buzz": "flag",
        },
        (
            "I must not oversleep again, {wake_time} at the latest",
            "Please get me out of bed at {wake_time}[ with {sound}][, every {weekdays}].",
            "My shift begins early. If I'm not up by {wake_time}, I lose the job.",
            "{wake_time}, and don't let me snooze[, {sound}]",
            "I sleep like a stone, so make a racket at {wake_time}[ ({sound})].",
            "Set an alarm for {wake_time}[ on {weekdays}][ with the sound {sound}].",
            "My husband is a light sleeper; rouse only me, at {wake_time}"
            "[, {vibrate=true|by shaking under the pillow}].",
            "going to bed now. eyes open at {wake_time} pls",
            "The baby finally dozed off and so do I. End of the nap: {wake_time}.",
            "[On {weekdays} ]I have to be on my feet at {wake_time}[. Play {sound}, it is less "
            "cruel]",
            "The airport shuttle leaves at dawn, hence I have to be awake at {wake_time}"
            "[, and {vibrate=true|the phone should buzz too}].",
            "good night. {wake_time}[, {sound}]",
            "I'd love to see the market set up, which means leaving the pillow at {wake_time}"
            "[ on {weekdays}].",
            "Could you pull me from my dreams at {wake_time}?",
            "School is back, so the whole house rises at {wake_time}[ on {weekdays}], to the sound "
            "of something loud[ like {sound}].",
            "hotel reception has no wake-up service. so you do it: {wake_time}",
        ),
        {"hours_of_sleep": "int 3..11"},
        (
            "Sleep well, the clock rings at {wake_time}. That is {hours_of_sleep} hours.",
            "Set. You have {hours_of_sleep} hours until {wake_time}.",
        ),
    ),
    Entry(
        "reminder_add|nudge_me|memory_prompt|remind_at|poke_later|schedule_notification",
        "Remind the user of something on a date at a time.|Pops up a text at the set moment."
        "|Add a reminder|Notification with a text, a date and a clock time"
        "|Prompts later so that nothing is forgotten",
        {
            "reminder_text|text|about|what": _REMINDERS,
            "remind_on|date|due_date|on_date": "date",
            "remind_at|time|at_time|clock_time": "time",
            "sticky?|persistent|keep_until_seen": "flag",
        },
        (
            "I have a head like a sieve. {remind_on}, {remind_at}: {reminder_text}!",
            "On {remind_on} at {remind_at}, please tell me to {reminder_text}.",
            "I always forget to {reminder_text}. Tap me on the shoulder on {remind_on} at "
            "{remind_at}[ and {sticky=true|don't go away until I've seen it}].",
            "{reminder_text} - mention it on {remind_on} around {remind_at}",
            "If nobody says anything, I won't {reminder_text}. It has to come up at {remind_at} on "
            "{remind_on}.",
            "Remind me to {reminder_text} on {remind_on} at {remind_at}.",
            "my wife will kill me if i don't {reminder_text}. ping me {remind_on} {remind_at}",
            "There is something I need to do on {remind_on}, namely {reminder_text}, and I will "
            "think of it only if my phone tells me at {remind_at}.",
            "at {remind_at} on {remind_on} my mind will be elsewhere. Say: {reminder_text}",
            "Last month I missed it. This time I want a nudge on {remind_on}, at {remind_at} "
            "sharp, to {reminder_text}.",
            "don't let me forget: {reminder_text}[, {sticky=true|keep nagging}], {remind_on}, "
            "{remind_at}",
            'Would you be so kind as to whisper "{reminder_text}" to me at {remind_at}, '
            "{remind_on}?",
            'It slipped my mind twice already. The words are "{reminder_text}", the day is '
            "{remind_on} and the hour is {remind_at}.",
            "{remind_on} is the day I should {reminder_text}; bug me about it at {remind_at}",
            "I promised to {reminder_text} and I'm hopeless. {remind_at} on {remind_on} would be a "
            "good moment to bring it up.",
            "reminder {remind_on} {remind_at} {reminder_text}",
        ),
        {"reminder_id": "id"},
        (
            "I'll bring it up on {remind_on} at {remind_at} ({reminder_id}).",
            "Noted under {reminder_id}: {reminder_text}.",
        ),
    ),
    Entry(
        "agenda_block|calendar_block|event_create|diary_entry_new|save_the_date|schedule_put",
        "Put an event into the calendar.|Blocks a stretch of a day in the diary."
        "|Creates an appointment with title, date, start and end"
        "|Reserve time in the agenda; attendees are invited|New calendar entry",
        {
            "event_title|title|subject|event_name": "pick dentist; yoga class; budget review; "
            "lunch with Priya; school play; oil change; book club; piano lesson; parents' evening; "
            "house viewing; therapy; team breakfast; choir practice; blood test; board games",
            "event_date|date|day|on_date": "date",
            "time_slot|slot|when|hours": {
                "start_time|start|from_time|begins": "time",
                "end_time|end|to_time|until": "time",
            },
            "attendees?|participants|guests|with_people": "list person",
        },
        (
            "I'm taken on {event_date} from {time_slot.start_time} to {time_slot.end_time}, "
            "{event_title}.",
            "Nobody should book me between {time_slot.start_time} and {time_slot.end_time} on "
            "{event_date}, because that is when I have {event_title}.",
            "{event_title}, {event_date}, {time_slot.start_time}-{time_slot.end_time}"
            "[, with {attendees}]",
            "They finally gave me a place: {event_title} on {event_date}. It starts at "
            "{time_slot.start_time} and finishes at {time_slot.end_time}.",
            "On {event_date} I can't do anything else: {event_title} begins at "
            "{time_slot.start_time} and won't be over before {time_slot.end_time}[, and "
            "{attendees} come too].",
            "Please add an event called {event_title} to my calendar on {event_date}, starting at "
            "{time_slot.start_time} and ending at {time_slot.end_time}[, attendees {attendees}].",
            "keep {event_date} free for me, {time_slot.start_time} till {time_slot.end_time}, "
            "it's {event_title}",
            "it ends at {time_slot.end_time}, starts {time_slot.start_time}: {event_title} on "
            "{event_date}",
            "Until {time_slot.end_time} on {event_date} I'm busy, from {time_slot.start_time} on. "
            "Write {event_title} there.",
            "The receptionist said {event_date}, {time_slot.start_time}, and that I'd be out by "
            "{time_slot.end_time}. It's for {event_title}.",
            "So that my secretary sees it: {event_title} on {event_date}, from "
            "{time_slot.start_time} until {time_slot.end_time}[. {attendees} should know as well]",
            "I'd like {event_title} to show in my week, {event_date}, {time_slot.start_time} to "
            "{time_slot.end_time}",
            "we said {event_title}[ with {attendees}] on {event_date}, didn't we? "
            "{time_slot.start_time} to {time_slot.end_time}, make it official",
            "Mark me as away on {event_date}. I leave at {time_slot.start_time} for {event_title} "
            "and I'm back at {time_slot.end_time}.",
            "from {time_slot.start_time} to {time_slot.end_time} I belong to {event_title}, "
            "{event_date}, put that in ink",
            "Pencil in {event_title}: the day is {event_date}, the beginning is "
            "{time_slot.start_time}, the end is {time_slot.end_time}.",
        ),
        {"event_id": "id"},
        (
            "{event_title} is in your diary on {event_date} ({event_id}).",
            "Done, entry {event_id} for {event_title}.",
        ),
    ),
    Entry(
        "text_someone|send_chat|dispatch_sms|drop_a_line|messenger_send|instant_message",
        "Send a message to a person.|Texts somebody by SMS or chat."
        "|Delivers a short text to a contact; send_at delays it|Chat with a friend"
        "|Drop a line to a friend's phone",
        {
            "recipient_name|recipient|to|contact": "person",
            "message_text|message|text|body": _MESSAGES,
            "channel?|app|via|service": "enum sms, chat",
            "send_at?|scheduled_time|deliver_at": "time",
        },
        (
            "Let {recipient_name} know: {message_text}.",
            '{recipient_name} is waiting to hear from me. The words should be "{message_text}"'
            "[, by {channel}].",
            "tell {recipient_name} {message_text}",
            '"{message_text}" - that\'s for {recipient_name}[, at {send_at}]',
            "My hands are on the wheel. Could you write to {recipient_name} that {message_text}?",
            "{recipient_name} should read this[ at {send_at}]: {message_text}",
            "I owe {recipient_name} an answer. Just say {message_text}[, and use {channel}].",
            "Send a message to {recipient_name} saying {message_text}[ via {channel}].",
            "ugh, {recipient_name} doesn't know yet. {message_text}, type that",
            "Please pass the following on to {recipient_name}'s phone[ at {send_at}], word for "
            "word: {message_text}.",
            "quick word to {recipient_name}: {message_text}",
            "I don't want to talk, only to inform {recipient_name}: {message_text}",
            "{recipient_name} worries when I'm silent... {message_text}, should calm things down",
            "I want {recipient_name} to see the words {message_text}[ when the clock says "
            "{send_at}][, through {channel}].",
            "hit up {recipient_name} w/ {message_text}",
            "It would be rude to ring so late, so type {message_text} and let it reach "
            "{recipient_name}.",
        ),
        {"delivery_state": "pick delivered; sent; waiting; read"},
        (
            "Your words to {recipient_name} are {delivery_state}.",
            "State of the text to {recipient_name}: {delivery_state}.",
        ),
    ),
    Entry(
        "dial_person|phone_up|make_call|voice_connect|call_someone|telephone_reach",
        "Call a person by phone.|Dials somebody from the phone book."
        "|Starts a voice call; speakerphone is for listeners|Phone a contact at home or at work"
        "|Connect the user with someone by telephone",
        {
            "contact_name|person|callee|who": "person",
            "phone_type?|number_type|line": "enum mobile, home, work",
            "speakerphone?|on_speaker|hands_free": "flag",
        },
        (
            "I need to hear {contact_name}'s voice",
            "Get {contact_name} on the line[, at {phone_type}].",
            "Typing takes too long, put me through to {contact_name}[ on the {phone_type} number].",
            "{contact_name}, now[, {speakerphone=true|out loud so everybody can listen}]",
            "It's easier to explain this in person. Is {contact_name} free to talk? Try"
            "[ the {phone_type} number and] see.",
            "Call {contact_name}[ at {phone_type}][ {speakerphone=true|on speaker}].",
            "i have to speak with {contact_name} this minute",
            "{contact_name} doesn't read anything I write, so let it ring[ at {phone_type}].",
            "My mother-in-law is at the door and only {contact_name} can help. Connect us, please.",
            "Please establish a connection to {contact_name}[, using the {phone_type} number]"
            "[ and {speakerphone=true|without me having to hold the handset}].",
            "Would you try {contact_name} for me[? The {phone_type} one]",
            "hmm, wonder what {contact_name} is up to, let's have a chat, actual voices",
            "I want to sing happy birthday to {contact_name}, live"
            "[, {speakerphone=true|with the whole family singing along}].",
            "Somebody has to tell {contact_name} by mouth, not by letter. Give it a ring"
            "[ on the {phone_type} line].",
            "buzz {contact_name}[ {phone_type}]",
            "My hands are covered in dough, and I must talk to {contact_name}"
            "[, {speakerphone=true|with the loudspeaker on}].",
        ),
        {"call_state": "pick ringing; connected; busy; no answer"},
        (
            "{contact_name}: {call_state}.",
            "The line to {contact_name} is {call_state}.",
        ),
    ),
    Entry(
        "spin_tunes|play_artist|music_start|audio_stream_artist|soundtrack_on|speaker_play",
        "Play music of an artist in a room.|Streams songs to a loudspeaker."
        "|Start tunes by a musician or band|Loudness may be given; shuffle mixes the songs"
        "|Puts on a record in one part of the home",
        {
            "artist_name|artist|band|performer": _ARTISTS,
            "room_name|room|speaker|zone": _ROOMS,
            "volume_percent?|volume|loudness": "int 5..95",
            "shuffle?|random_order|mix": "flag",
        },
        (
            "It's far too quiet in the {room_name}. {artist_name} would help[, at "
            "{volume_percent} percent].",
            "Put on some {artist_name} in the {room_name}[, at {volume_percent} percent volume]"
            "[, {shuffle=true|in any order}].",
            "{artist_name}, {room_name}[, {volume_percent}%]",
            "I'm cleaning the {room_name} and I could use {artist_name} to keep me going.",
            "in the {room_name} i want to dance to {artist_name}[, {shuffle=true|shuffled}]",
            "The guests in the {room_name} look bored; entertain them with {artist_name}"
            "[, not louder than {volume_percent} percent].",
            "Please let {artist_name} be heard in the {room_name}"
            "[. Loudness: {volume_percent} percent].",
            "Play music by {artist_name} in the {room_name}[ at volume {volume_percent}].",
            "my mood today says {artist_name}. i'm in the {room_name}",
            "I would like to fall asleep to {artist_name}[, softly, {volume_percent} percent]; my "
            "pillow is in the {room_name}.",
            "can the {room_name} have a bit of {artist_name}, please[, {volume_percent}% is "
            "enough]",
            "Dinner is served in the {room_name}, and {artist_name} would go well with it"
            "[. {shuffle=true|Mix it all up}.]",
            "crank up {artist_name} in the {room_name}[ to {volume_percent}]",
            "Nothing beats {artist_name} on a Sunday. The {room_name} is where we sit.",
            "My daughter practises her steps in the {room_name}, and what she needs is "
            "{artist_name}[, set to {volume_percent} percent].",
            "let {artist_name} fill the {room_name}",
        ),
        {"song_title": "title"},
        (
            "The {room_name} now hears {song_title} by {artist_name}.",
            "{artist_name} it is, first {song_title}.",
        ),
    ),
    Entry(
        "in_other_language|translate_phrase|interpret_words|lingo_switch|language_bridge|xlate_text",
        "Translate a phrase from one language into another.|Turns words into a foreign tongue."
        "|Renders a text; source_language is what it is written in"
        "|Interpreter for short sentences|Give the foreign wording of a phrase",
        {
            "phrase|text|source_text|words": _PHRASES,
            "target_language|to_language|into|output_language": "language",
            "source_language?|from_language|original_language": "language",
        },
        (
            'How would a waiter say "{phrase}" in {target_language}?',
            '"{phrase}"[ ({source_language})], in {target_language} please',
            "My neighbour speaks nothing but {target_language}, and I have to tell her: {phrase}.",
            'I need the {target_language} wording for "{phrase}"[; the original is '
            "{source_language}].",
            "what's {target_language} for {phrase}",
            "{target_language}: {phrase}?",
            "The sign has to be readable for people who only know {target_language}. It says "
            '"{phrase}"[ in {source_language} now].',
            'Please put the sentence "{phrase}" from {source_language=English|English} into '
            "{target_language}.",
            'Translate "{phrase}"[ from {source_language}] into {target_language}.',
            "my {target_language} is awful, how do i get across: {phrase}",
            'Going from {source_language} to {target_language}, what becomes of "{phrase}"?',
            'The card is for my {target_language} penfriend and I want to write "{phrase}" on it '
            "without making a fool of myself.",
            "If I wanted to be understood by someone who grew up with {target_language}, how "
            "should I say {phrase}[? It's {source_language} so far]",
            "Into {target_language}[, out of {source_language}]: {phrase}",
            "The nurse here understands only {target_language}. {phrase}, how does it sound?",
            'uh, "{phrase}", but like they say it where {target_language} is spoken',
        ),
        {
            "translation": "pick où est la gare; buona notte; la cuenta, por favor; guten Appetit; "
            "obrigado; hyvää yötä; dziękuję; god morgen; tack så mycket; hasta luego"
        },
        (
            'In {target_language} it is "{translation}".',
            'Say "{translation}".',
        ),
    ),
    Entry(
        "metric_helper|convert_length|measure_swap|inches_to_metric|length_in_other_unit"
        "|ruler_math",
        "Convert a length into another unit.|Turns miles, feet and inches into metric measures."
        "|Length calculator; from_unit is the unit of the value|Metric equivalent of a distance"
        "|Re-expresses a measure of length",
        {
            "value|length_value|amount|quantity": "float 1..500",
            "from_unit|source_unit|unit_in": "pick miles; yards; feet; inches; nautical miles",
            "to_unit|target_unit|unit_out": "pick kilometers; meters; centimeters; millimeters",
            "decimals?|precision|round_to": "int 0..5",
        },
        (
            "I grew up with {to_unit}. What on earth is {value} {from_unit}?",
            "The plan says {value} {from_unit}, but my tape only shows {to_unit}. What do I cut"
            "[, to {decimals} decimals]?",
            "{value} {from_unit} in {to_unit}[, {decimals} digits after the point]",
            "How many {to_unit} are {value} {from_unit}?",
            "My American cousin says it's {value} {from_unit}; say it so a European understands, "
            "in {to_unit}.",
            "Please express {value} {from_unit} in {to_unit}[ and round to {decimals} decimal "
            "places].",
            "in {to_unit}, {value} {from_unit} would be?",
            "Convert {value} from {from_unit} to {to_unit}[ with a precision of {decimals}].",
            "the curtain rod is {value} {from_unit} wide, the shop asks for {to_unit}",
            "I need {to_unit}, all I've got is {value} {from_unit}",
            "The form wants {to_unit}. I know that I have {value} {from_unit}, so what do I enter"
            "[? It allows {decimals} decimals]",
            "Someone wrote {value} {from_unit} on the blueprint. Please tell the workers the same "
            "in {to_unit}.",
            "{to_unit} please: {value} {from_unit}",
            "Is my shelf too big for a wall given in {to_unit}? It has {value} {from_unit}.",
            "{value} {from_unit} means nothing to me, {to_unit} does",
            "For the lab report, {value} {from_unit} has to be written in {to_unit}"
            "[, keeping {decimals} decimals].",
        ),
        {"converted_value": "float 1..9000"},
        (
            "That is {converted_value} {to_unit}.",
            "{value} {from_unit} equal {converted_value} {to_unit}.",
        ),
    ),
    Entry(
        "fx_quote|convert_money|currency_change|exchange_value|cash_in_other_currency"
        "|forex_convert",
        "Convert an amount of money into another currency.|Exchange rates applied to a sum."
        "|Tells what money is worth abroad; rate_date takes an older rate"
        "|Foreign exchange calculator|Currency converter",
        {
            "amount|sum|money_amount|value": "float 5..5000",
            "from_currency|source_currency|base": "pick US dollars; British pounds; Swiss francs; "
            "Canadian dollars; Swedish kronor; Australian dollars; Polish zloty",
            "to_currency|target_currency|quote": "pick euros; Japanese yen; Indian rupees; Mexican "
            "pesos; Turkish lira; Thai baht; Czech koruna; Brazilian reais; Korean won",
            "rate_date?|as_of|date": "date",
        },
        (
            "The hotel wants {amount} {from_currency}. How deep is that in my pocket, in "
            "{to_currency}?",
            "How many {to_currency} do I get for {amount} {from_currency}[, going by {rate_date}]?",
            "{amount} {from_currency} in {to_currency}[ on {rate_date}]",
            "My aunt gave me {amount} {from_currency} and I live with {to_currency}. How rich am "
            "I?",
            "I think in {to_currency}, the price tag says {amount} {from_currency}...",
            "Please tell me what {amount} {from_currency} come to in {to_currency}"
            "[, as of {rate_date}].",
            "is {amount} {from_currency} a rip-off? i only know {to_currency}",
            "For my tax return, I have to state income of {amount} {from_currency} in "
            "{to_currency}[ as it stood on {rate_date}].",
            "Convert {amount} {from_currency} to {to_currency}.",
            "To {to_currency} from {from_currency}: {amount}",
            "At the airport booth I'll hand over {amount} {from_currency}. How much in "
            "{to_currency} should come back?",
            "The invoice reads {amount} {from_currency}, and our books are kept in {to_currency}. "
            "What do I enter[ for {rate_date}]?",
            "{amount} {from_currency}, what would that buy me where they pay with {to_currency}, "
            "as a figure?",
            "I sold a lamp to someone overseas for {amount} {from_currency}; my bank shows "
            "{to_currency}, what should I see?",
            "before the holiday: {to_currency} for {amount} {from_currency}?",
            "They pay me {amount} {from_currency} a week. I'd like to know the same in "
            "{to_currency}[, at the {rate_date} rate].",
        ),
        {"converted_amount": "float 5..9000"},
        (
            "You get {converted_amount} {to_currency}.",
            "{amount} {from_currency} are worth {converted_amount} {to_currency}.",
        ),
    ),
    Entry(
        "crunch_numbers|calculate|arithmetic|do_sum|pocket_calculator|compute_two",
        "Calculate with two numbers.|Basic arithmetic: add, subtract, multiply or divide."
        "|Pocket calculator; first_number comes before the sign|Does a sum of two operands"
        "|Works out first_number operation second_number",
        {
            "first_number|a|left|operand_one": "int 2..9000",
            "operation|operator|op": "enum add, subtract, multiply, divide",
            "second_number|b|right|operand_two": "int 2..900",
            "decimals?|round_to|precision": "int 0..6",
        },
        (
            "There are {first_number} sweets and {second_number} children. How many does each get "
            "if we {operation=divide|share them out evenly}?",
            "{first_number} {operation=multiply|times} {second_number}[, {decimals} decimals]",
            "I had {first_number} stamps and {operation=subtract|gave away} {second_number}. How "
            "many are left?",
            "A carton holds {second_number} bottles; we bought {first_number} cartons, so "
            "{operation=multiply|how many bottles altogether}?",
            "what's {first_number} {operation=divide|over} {second_number}[ to {decimals} digits]",
            "The first till has {first_number} in it, the second {second_number}. "
            "{operation=add|What have we got together}?",
            "{operation=subtract|Take} {second_number} away from {first_number}, please.",
            "Please take {first_number} and {operation=multiply|multiply it by} {second_number}, "
            "rounded to {decimals} decimals.",
            "my brain is mush: {first_number} {operation=add|plus} {second_number}",
            "{second_number} {operation=subtract|fewer than} {first_number} makes how many?",
            "The rent is {first_number} a month, and I stay {second_number} months. "
            "{operation=multiply|What do I pay in total}?",
            "We walked {first_number} steps before lunch and {second_number} after it; "
            "{operation=add|how many over the whole day}?",
            "Calculate {first_number} {operation=subtract|minus} {second_number}.",
            "Split {first_number} into {second_number} {operation=divide|equal parts}[ and round "
            "to {decimals} decimals].",
            "if everyone of the {second_number} guests {operation=divide|pays the same} and the "
            "whole thing costs {first_number}, how much a head",
            "{first_number} {operation=multiply|x} {second_number} = ?",
        ),
        {"result": "float 1..90000"},
        ("It comes to {result}.", "{result}"),
    ),
    Entry(
        "web_lookup|search_internet|ask_the_web|online_query|browse_results|find_pages",
        "Search the web.|Looks for pages on the internet by a query."
        "|Web search; max_results limits the hits, site keeps to one address"
        "|Browse online sources|Queries a search engine",
        {
            "query|search_query|search_terms|q": "pick how to fix a dripping tap; best hiking "
            "boots for wide feet; symptoms of low iron; history of the fork; free fonts like "
            "Futura; who invented the zipper; remove wine stains from wool; cheap solar panels; "
            "tenant rights when heating fails; growing avocado from a stone; why do cats purr; "
            "used camper vans; how tall is Angel Falls; beginner knitting patterns",
            "max_results?|limit|hits|num_results": "int 3..30",
            "site?|domain|only_site|website": "url",
            "safe_search?|family_filter|safe": "flag",
        },
        (
            'Surely somebody out there has written about "{query}". Show me[ {max_results} of '
            "them].",
            "google {query}",
            "I'd like to read up on this: {query}[, nothing but {site}][, up to {max_results} "
            "links].",
            'My son has a school project. See what you can dig up under "{query}"'
            "[, {safe_search=true|nothing rude please}].",
            "{query}??",
            'Please bring me links for the words "{query}"[, no more than {max_results}]'
            "[, and only from {site}].",
            "Nobody in the family could tell me. {query}: what do other people write"
            "[, say {max_results} opinions]?",
            "Search the web for {query}[ and give me {max_results} results].",
            "look this up will you: {query}",
            'The wife says I\'m wrong, so let us see what comes up for "{query}".',
            "I remember that {site=www.handyhome.org|www.handyhome.org} had something on "
            '"{query}". Find it there.',
            "{query} - hit me with[ {max_results}] sources",
            'Could you see whether there is anything about "{query}"[ at {site}]'
            "[? The top {max_results} will do]",
            "I've been wondering all day: {query}. Have a look around for me.",
            "before I buy a book about it, what can be read for free about {query}",
            "I want to learn more, the key phrase is {query}[, {safe_search=true|kid-safe ones}].",
        ),
        {"top_link": "url", "hits": "int 3..900"},
        (
            "The best of {hits} hits is {top_link}.",
            "Have a look at {top_link}; there are {hits} in all.",
        ),
    ),
    Entry(
        "headlines_on|news_fetch|press_review|latest_stories|newsroom_search|media_digest",
        "Get the news on a topic.|Collects press articles of a country on a subject."
        "|Headlines; max_articles limits how many|Digest of what reporters write"
        "|Latest stories, optionally published since a date",
        {
            "topic|subject|keyword|about": _TOPICS,
            "country|region|edition|press_of": "place",
            "max_articles|limit|article_count": "int 2..15",
            "published_since?|since|from_date": "date",
        },
        (
            "I've been off the grid. What is {country} saying about {topic}[ since "
            "{published_since}]? {max_articles} pieces are plenty.",
            "{max_articles} things I should know about {topic} in {country}",
            "Please show me {max_articles} recent reports on {topic}, written in {country}"
            "[ after {published_since}].",
            "My father-in-law from {country} loves to argue about {topic}. Arm me with "
            "{max_articles} fresh facts.",
            "{topic}, {country}, {max_articles}[, from {published_since} on]",
            "what's going on with {topic} over in {country}, top {max_articles}",
            "For the morning briefing I need {max_articles} write-ups about {topic}, the way the "
            "papers of {country} see it.",
            "Is there anything new on {topic}? Give me {max_articles} reads from {country}"
            "[, none older than {published_since}].",
            "Fetch {max_articles} news articles on {topic} from {country}.",
            "They talk of nothing but {topic} in {country}, and I missed all of it. "
            "{max_articles} links to catch up, please.",
            "in {country} they must be writing loads about {topic}. limit it to {max_articles}",
            "I'm moving to {country} and would like to follow the debate on {topic} there; "
            "{max_articles} items will do[, counting from {published_since}].",
            "Up to {max_articles} of whatever journalists in {country} put out about {topic}"
            "[ since {published_since}]",
            "coffee's ready. {country} and its {topic}, {max_articles} bits to scroll through",
            "Read the papers of {country} for me and pick the {max_articles} most important ones "
            "on {topic}.",
            "how bad is it with {topic} in {country} these days? {max_articles} sources",
        ),
        {"top_headline": "title", "found": "int 2..15"},
        (
            "{found} stories, the first: {top_headline}.",
            'The top one of {found} is "{top_headline}".',
        ),
    ),
    Entry(
        "share_price_history|stock_range|ticker_chart|equity_performance|market_quotes"
        "|how_did_it_trade",
        "Price history of a stock.|How a share performed from a start date to an end date."
        "|Quotes of a ticker on the stock market|Returns the change in percent over a stretch"
        "|Equity chart data; interval is the spacing of the points",
        {
            "ticker_symbol|ticker|symbol|stock": "ticker",
            "start_date|from_date|date_from|since": "date",
            "end_date|to_date|date_to|until": "date",
            "interval?|granularity|step": "enum daily, weekly, monthly",
        },
        (
            "Did I do well with {ticker_symbol}? I bought on {start_date} and sold on {end_date}.",
            "{ticker_symbol} {start_date} - {end_date}[, {interval}]",
            "Up to {end_date}, how much has {ticker_symbol} gained, if we begin on {start_date}"
            "[ and look at {interval} figures]?",
            "My nephew got {ticker_symbol} for his birthday, {start_date}. What had become of it "
            "by {end_date}?",
            "Please show me how {ticker_symbol} moved between {start_date} and {end_date}"
            "[ in {interval} steps].",
            "was {ticker_symbol} up or down from {start_date} to {end_date}",
            "I want to kick myself: I sold {ticker_symbol} on {end_date}, having held it since "
            "{start_date}. Gain or loss?",
            "The stock price of {ticker_symbol} from {start_date} until {end_date}[, {interval}].",
            "ended on {end_date}, started on {start_date}: how did {ticker_symbol} do?",
            "Suppose I had put all I own into {ticker_symbol} on {start_date}. Would I have been "
            "richer on {end_date}?",
            "Our club compares its picks. Mine is {ticker_symbol}, the first day counts from "
            "{start_date} and the last day is {end_date}.",
            "By {end_date} my adviser claimed a fortune with {ticker_symbol}, entry on "
            "{start_date}. True?",
            "{ticker_symbol}: rise or fall, beginning {start_date}, closing {end_date}"
            "[, {interval} values]",
            "what did wall street think of {ticker_symbol} after {start_date} and before "
            "{end_date}",
            "Between {start_date} and {end_date} I was on parental leave and lost sight of "
            "{ticker_symbol}. What happened to it[, with {interval} points]?",
            "the accountant needs to know the gain on {ticker_symbol} as of {end_date}, acquired "
            "{start_date}",
        ),
        {"change_percent": "float -40..80", "closing_price": "float 2..900"},
        (
            "{ticker_symbol} changed by {change_percent} percent and closed at {closing_price}.",
            "It ended at {closing_price}, a move of {change_percent}%.",
        ),
    ),
    Entry(
        "place_finder|map_search|whats_around|local_businesses|spot_nearby|poi_lookup",
        "Find a place on the map.|Searches shops and services around an address."
        "|Points of interest in a limited distance|Which business is closest"
        "|Locates something of a category in the vicinity",
        {
            "category|place_type|kind|what": "pick pharmacy; cash machine; petrol station; "
            "post office; playground; launderette; hardware store; florist; public toilet; "
            "supermarket; dentist; swimming pool; vet; locksmith; barber; gym; police station",
            "near_address|address|around|center": _ADDRESSES,
            "radius_km|radius|max_distance|within_km": "int 1..25",
            "open_now?|currently_open|only_open": "flag",
        },
        (
            "I'm stuck at {near_address} and badly need a {category}, {radius_km} km at most.",
            "Is there a {category} no further than {radius_km} km from {near_address}"
            "[ that is {open_now=true|still serving people}]?",
            "{category}, {near_address}, {radius_km} km",
            "We have just moved to {near_address}. Where would one go for a {category}, staying "
            "within {radius_km} kilometers?",
            "Please look {radius_km} km around {near_address} for a {category}"
            "[, {open_now=true|not a closed one}].",
            "my feet hurt, so {radius_km} km max. {category}? i'm by {near_address}",
            "From {near_address}, which {category} can I reach if I go no more than {radius_km} "
            "km?",
            "Find a {category} near {near_address} within a radius of {radius_km} km"
            "[ {open_now=true|that is open now}].",
            "A friend asked me to recommend a {category}. She lives at {near_address} and won't "
            "travel beyond {radius_km} km.",
            "within {radius_km} km of {near_address} there must be some {category}!",
            "{near_address}: the next {category}[, {open_now=true|open at this hour}], "
            "{radius_km} km tops",
            "Our new trainee at {near_address} wonders where a {category} might be. She'd drive "
            "{radius_km} km.",
            "got to find a {category} asap, {radius_km} km or less from {near_address}",
            "It's raining cats and dogs at {near_address} and I won't walk more than {radius_km} "
            "km to a {category}.",
            "is anyone running a {category} around {near_address}? draw a circle of {radius_km} km",
            "Suppose I take the flat at {near_address}. Would I have a {category} inside "
            "{radius_km} km?",
        ),
        {"place_name": "company", "street_address": _ADDRESSES},
        (
            "{place_name}, at {street_address}.",
            "The closest {category} is {place_name}, {street_address}.",
        ),
    ),
    Entry(
        "route_between|get_directions_to|way_planner|trip_path|navigator_compute|journey_line",
        "Plan a route from an origin to a destination.|Directions between two addresses."
        "|Computes the way and how long it takes|avoid lists what the path should keep away from"
        "|Turn-by-turn path for a mode of travel",
        {
            "origin|start_address|from_address|start": _ADDRESSES,
            "destination|end_address|to_address|goal": _ADDRESSES,
            "travel_mode|mode|transport|by": "enum driving, walking, cycling, transit",
            "avoid?|avoid_features|exclude": "list pick tolls; motorways; tunnels; stairs; "
            "bridges; gravel roads; busy crossings",
        },
        (
            "I'm at {origin} and I have to be at {destination}. How do I get there {travel_mode}?",
            "{origin} -> {destination}, {travel_mode}[, no {avoid}]",
            "{travel_mode=walking|On foot}, which streets lead me to {destination}? I set off "
            "from {origin}.",
            "My sister is coming over to {destination} and gets lost easily. She starts at "
            "{origin}, {travel_mode=driving|in her own car}.",
            "Please tell me how to reach {destination} from {origin} by {travel_mode}"
            "[ without {avoid}].",
            "to {destination} from {origin}, {travel_mode=transit|by bus or tram}",
            "Moving day! The van must go from {origin} to {destination}"
            "[ and can't handle {avoid}], so {travel_mode=driving|for a driver}, please.",
            "Show me the {travel_mode} route from {origin} to {destination}[, avoiding {avoid}].",
            "where do i turn if i'm {travel_mode} to {destination}? leaving {origin}",
            "I've got an interview at {destination}, and from {origin} I would be {travel_mode}. "
            "Which line do I follow[, keeping clear of {avoid}]?",
            "Home is {origin}, the clinic is {destination}. What's the quickest option if we are "
            "{travel_mode}?",
            "A tourist at {origin} just asked me about {destination}, and she is "
            "{travel_mode=walking|going on her own two feet}. I had no clue.",
            "{destination} is where the party is, {origin} is where I am, {travel_mode} is how I "
            "go[, and {avoid} scare me]",
            "{travel_mode=cycling|I pedal} to {destination} tomorrow, setting out from {origin}. "
            "Which way?",
            "how to end up at {destination} when you begin at {origin} and {travel_mode} is all "
            "you've got",
            "The ambulance needs to get to {destination}. It waits at {origin}. "
            "{travel_mode=driving|Which roads}?",
        ),
        {"minutes": "int 5..180", "kilometers": "float 0.5..90"},
        (
            "{kilometers} km, about {minutes} minutes.",
            "It takes {minutes} minutes for the {kilometers} km to {destination}.",
        ),
    ),
    Entry(
        "jam_check|traffic_on_road|congestion_report|road_status|queue_on_highway|delay_lookup",
        "Traffic on a road.|Reports jams, closures and delays near a town."
        "|Congestion on a highway at a time of day|How badly vehicles are held up"
        "|Road conditions for drivers; check_time is when you pass",
        {
            "road_name|road|highway|street": "pick the A1; the M25; I-95; the ring road; Route 66; "
            "the A40; the coast road; the N7; Highway 101; the northern bypass; the E18; the old "
            "toll bridge; the airport tunnel; the M6; Broad Street",
            "near_city|near|close_to|town": "place",
            "check_time|time|at_time|passing_at": "time",
            "heading?|direction|towards": "enum northbound, southbound, eastbound, westbound",
        },
        (
            "Will I make it to the christening? I come along {road_name} by {near_city} at "
            "{check_time}[, {heading}].",
            "{road_name} near {near_city}, {check_time}, moving or standing?",
            "Please tell me whether cars are crawling on {road_name} outside {near_city} at "
            "{check_time}[ in the {heading} lanes].",
            "I hate sitting in a queue. At {check_time} I'd pass {near_city} on {road_name}"
            "[, {heading}].",
            "how bad is {road_name} around {check_time}? that bit by {near_city}",
            "My wife radioed that nothing moves any more close to {near_city}. Is {road_name} the "
            "problem at {check_time}?",
            "{near_city}, {road_name}[ {heading}]: clear at {check_time}?",
            "What is the traffic like on {road_name} near {near_city} at {check_time}[ {heading}]?",
            "If I drive by {near_city} at {check_time}, how many minutes will {road_name} cost me?",
            "It's the first day of the school holidays. Should the coach risk {road_name} at "
            "{near_city} at {check_time}?",
            "should i sneak around {near_city} or is {road_name} fine at {check_time}",
            "At {check_time} a lorry with fish passes {near_city} on {road_name}"
            "[, going {heading}]. Does it lose any time?",
            "is everybody and their dog on {road_name} at {check_time} again, over by {near_city}",
            "Any crash or roadworks on {road_name} at {near_city} that could hold me up at "
            "{check_time}?",
            "Leave now or stay for another coffee? {road_name}, {near_city}, {check_time}",
            "I'm the driver of the school bus and at {check_time} I reach {near_city}. How much "
            "longer will {road_name} take me than usual?",
        ),
        {"delay_minutes": "int 0..75"},
        (
            "You lose {delay_minutes} minutes on {road_name} near {near_city}.",
            "The delay is {delay_minutes} minutes.",
        ),
    ),
    Entry(
        "somewhere_to_eat|restaurant_pick|dining_options|food_spot_finder|eatery_search"
        "|table_ideas",
        "Find a restaurant.|Suggests where to dine in a city by cuisine and price."
        "|Eateries; max_price is per person|Restaurant search with dietary wishes"
        "|Looks for a place that serves a kind of food",
        {
            "cuisine|food_type|kitchen|food_style": "pick Thai; Lebanese; Italian; Ethiopian; "
            "Mexican; Korean; Indian; Greek; French; Georgian; Vietnamese; Peruvian; Japanese; "
            "Turkish; Portuguese; Polish",
            "city|location|town|in_city": "place",
            "max_price|budget_per_person|price_limit": "int 10..120",
            "dietary_needs?|diet|restrictions": "list pick vegan; gluten-free; halal; kosher; "
            "nut-free; dairy-free; vegetarian; low-salt",
            "outdoor_seating?|terrace|outside": "flag",
        },
        (
            "I'm starving, stuck in {city}, and in the mood for something {cuisine}. {max_price} a "
            "head at the most.",
            "It's our anniversary and she adores {cuisine} dishes. Where in {city} can we go for "
            "up to {max_price} each[, {outdoor_seating=true|under the open sky}]?",
            "{city}, {cuisine}, {max_price} pp[, {dietary_needs}]",
            "The fridge is empty and I can't be bothered to cook. {cuisine}, {city}, not above "
            "{max_price}.",
            "Where do the locals of {city} go when they fancy {cuisine} and can spend {max_price}?",
            "Please suggest a {cuisine} house in {city} where nobody pays more than {max_price}"
            "[ and where {dietary_needs} is no problem].",
            "{max_price} bucks, {cuisine}, {city}. hungry.",
            "Find a {cuisine} restaurant in {city} with a price of at most {max_price} per person"
            "[ for these diets: {dietary_needs}].",
            "My boss is paying up to {max_price} for each of us, we are in {city}, and everyone "
            "voted {cuisine}.",
            "My date mentioned {cuisine} twice. I live in {city} and have {max_price} per plate"
            "[; needs: {dietary_needs}].",
            "first evening in {city}! {cuisine} would be lovely if it stays under {max_price}",
            "The in-laws visit us in {city}; they want {cuisine}, I want to stay below {max_price} "
            "per head[, and {outdoor_seating=true|we'd like to sit in the garden}].",
            "anything {cuisine} that isn't terrible around {city}, say {max_price} tops",
            "We would like to try {cuisine} for once. The city is {city} and the limit "
            "{max_price} per person[, {dietary_needs}].",
            "With {max_price} each in our pockets, who feeds us {cuisine} in {city}"
            "[, {outdoor_seating=true|with chairs outside}]?",
            "{cuisine} cravings in {city}, help. {max_price}",
        ),
        {"restaurant_name": "company", "street_address": _ADDRESSES},
        (
            "Try {restaurant_name}, {street_address}.",
            "{restaurant_name} at {street_address} serves {cuisine} food.",
        ),
    ),
    Entry(
        "beds_for_travellers|hotel_offers|lodging_search|sleepover_finder|room_availability|accommodate",
        "Search hotels.|Finds rooms in a city from check-in to check-out."
        "|Lodging offers; party is who travels"
        "|Overnight accommodation, cheap ones on top|Hotel availability for travellers",
        {
            "city|destination|location": "place",
            "check_in_date|check_in|arrival_date|from_date": "date",
            "check_out_date|check_out|departure_date|to_date": "date",
            "party|guests|travellers|occupants": {
                "adults|adult_count|grown_ups": "int 2..6",
                "children|child_count|kids": "int 2..5",
            },
            "max_price_per_night?|max_rate|price_limit": "int 40..400",
            "breakfast_included?|with_breakfast|breakfast": "flag",
        },
        (
            "We are {party.adults} adults and {party.children} children and need somewhere to "
            "sleep in {city} from {check_in_date} to {check_out_date}.",
            "{city}, arriving {check_in_date}, leaving {check_out_date}, {party.adults} grown-ups, "
            "{party.children} kids[, {max_price_per_night} a night]",
            "The wedding is in {city}. We'd get there on {check_in_date} and go home on "
            "{check_out_date}, {party.children} little ones and {party.adults} adults"
            "[, at most {max_price_per_night} per night].",
            "we go home on {check_out_date} and land in {city} on {check_in_date}. "
            "{party.adults} adults, {party.children} children, no tent please",
            "Please see who can put up {party.adults} adults with {party.children} children in "
            "{city}, check-in {check_in_date}, check-out {check_out_date}"
            "[, {breakfast_included=true|breakfast included}].",
            "My cousin won't have us on her sofa. {city}, first night {check_in_date}, out by "
            "{check_out_date}: {party.adults} big people plus {party.children} small ones.",
            "a roof over our heads in {city}! in: {check_in_date}, out: {check_out_date}, "
            "{party.adults} ad, {party.children} ch",
            "Until {check_out_date} we stay in {city}, starting {check_in_date}. There are "
            "{party.children} children and {party.adults} adults[, and "
            "{max_price_per_night} a night is our limit].",
            "Search hotels in {city} from {check_in_date} until {check_out_date} for "
            "{party.adults} adults and {party.children} children.",
            "For {party.children} kids and {party.adults} adults, what could we get in {city}? We "
            "check in on {check_in_date} and check out on {check_out_date}"
            "[, {breakfast_included=true|eating there in the morning}].",
            "Football trip to {city}: {party.adults} coaches (adults), {party.children} children, "
            "beds needed from {check_in_date} through {check_out_date}.",
            "Where do {party.adults} adults and {party.children} kids rest their heads in {city} "
            "between {check_in_date} and {check_out_date}?",
            "Grandparents join us, so that's {party.adults} adults, {party.children} children; "
            "{city} from {check_in_date} on, till {check_out_date}[, up to "
            "{max_price_per_night} each night]",
            "I don't want to spend the night in the car with {party.children} children! {city}, "
            "{party.adults} adults, {check_in_date} to {check_out_date}.",
            "The conference in {city} gives us no place to stay. Arrival {check_in_date}, "
            "departure {check_out_date}, {party.adults} adults, {party.children} children.",
            "{check_in_date} to {check_out_date} {city} {party.adults} adults {party.children} "
            "children, something clean",
        ),
        {"hotel_name": "company", "price_per_night": "int 40..400"},
        (
            "{hotel_name} has room for {price_per_night} a night.",
            "Cheapest: {hotel_name}, {price_per_night} per night.",
        ),
    ),
    Entry(
        "fly_away|airline_connections|plane_search|flight_offers|airfare_lookup|jet_options",
        "Search flights.|Finds airline connections from an origin to a destination."
        "|Plane tickets and fares for a departure date|Airfare search; trip says from and to"
        "|Lists which airline flies when",
        {
            "trip|leg|itinerary|route": {
                "origin_city|origin|from_city|departure_city": "place",
                "destination_city|destination|to_city|arrival_city": "place",
            },
            "departure_date|date|outbound_date": "date",
            "return_date?|inbound_date|back_on": "date",
            "cabin_class?|cabin|travel_class": "enum economy, business, first",
            "nonstop?|direct_only|without_stops": "flag",
        },
        (
            "I miss my family in {trip.destination_city}. Could I go there on {departure_date}? "
            "I'd take off from {trip.origin_city}[ and come back on {return_date}].",
            "{trip.origin_city} to {trip.destination_city}, {departure_date}[ till {return_date}]"
            "[, {cabin_class}]",
            "What would it cost to be flown to {trip.destination_city} from "
            "{trip.origin_city} on {departure_date}[ in {cabin_class}]?",
            "My client in {trip.destination_city} wants to see me on {departure_date}, and my home "
            "airport is {trip.origin_city}[. {nonstop=true|Changing somewhere is out of the "
            "question}].",
            "get me out of {trip.origin_city} by air! {trip.destination_city}, {departure_date}",
            "Which airlines leave {trip.origin_city} for {trip.destination_city} on "
            "{departure_date}[, {nonstop=true|without touching down in between}]?",
            "to {trip.destination_city} on {departure_date}, runway in {trip.origin_city}"
            "[, home again {return_date}]",
            "Search a flight from {trip.origin_city} to {trip.destination_city}, departing on "
            "{departure_date}[ and returning on {return_date}].",
            "Sun, finally! On {departure_date} I want to board in {trip.origin_city} and get off "
            "in {trip.destination_city}[. My way back would be on {return_date}].",
            "I'm scared of the sea, so how do I cross from {trip.origin_city} to "
            "{trip.destination_city} in the sky on {departure_date}?",
            "{departure_date}: wheels up in {trip.origin_city}, touchdown in "
            "{trip.destination_city}[, seat in {cabin_class} class]. Offers?",
            "Our sales rep has to be in {trip.destination_city}. She can get to the airport of "
            "{trip.origin_city} on {departure_date}[ and must be back on {return_date}].",
            "airport {trip.origin_city}, next stop {trip.destination_city}, day {departure_date}"
            "[, {nonstop=true|straight through}]",
            "Please check what is in the air from {trip.origin_city} to "
            "{trip.destination_city} on {departure_date}[, {cabin_class} cabin].",
            "I've got miles to burn: {trip.destination_city} is the dream, {trip.origin_city} the "
            "start, {departure_date} the day.",
            "how early can a person leave {trip.origin_city} on {departure_date} by plane and "
            "sleep in {trip.destination_city}",
        ),
        {"fare": "int 40..1400", "takes_off_at": "time"},
        (
            "There is one at {takes_off_at} for {fare}.",
            "The best takes off at {takes_off_at} and costs {fare}.",
        ),
    ),
    Entry(
        "rail_connection|train_search|timetable_rail|train_pick|railway_query|track_schedule",
        "Find a train.|Rail connection between two stations."
        "|Timetable of railways; arrive_by is the latest arrival|Which train is there in time"
        "|Railway schedule for a travel date",
        {
            "from_station|origin|departure_station|start_station": "place",
            "to_station|destination|arrival_station|end_station": "place",
            "travel_date|date|on_date|day": "date",
            "arrive_by|latest_arrival|arrival_time|be_there_by": "time",
            "max_changes?|changes|transfers": "int 1..4",
        },
        (
            "I have to step onto the platform in {to_station} by {arrive_by} on {travel_date}. "
            "When do I leave {from_station}?",
            "{from_station}-{to_station} by rail, {travel_date}, there by {arrive_by}"
            "[, {max_changes} changes]",
            "My exam in {to_station} begins right after {arrive_by} on {travel_date}. I don't own "
            "a car, only a rail card, and I live in {from_station}.",
            "to {to_station} out of {from_station}, on the tracks, {travel_date}, no later than "
            "{arrive_by}",
            "Please tell me which carriage I must board in {from_station} on {travel_date} to be "
            "in {to_station} at {arrive_by}[ with {max_changes} changes at the most].",
            "On {travel_date} my grandson waits for me at the station of {to_station} from "
            "{arrive_by}. I start in {from_station}[ and can change {max_changes} times].",
            "by {arrive_by} in {to_station}, from {from_station}, {travel_date}, don't make me fly",
            "Find a train from {from_station} to {to_station} on {travel_date} that arrives by "
            "{arrive_by}[ with no more than {max_changes} changes].",
            "I like to read by the window while the fields go past. {from_station} to "
            "{to_station}, {travel_date}, arrival before {arrive_by}.",
            "Which express gets me from {from_station} into {to_station} before {arrive_by} on "
            "{travel_date}?",
            "choo choo: {travel_date} {from_station} > {to_station}, be there {arrive_by}",
            "The meeting at {to_station} Central is at {arrive_by} on {travel_date}, and I sit in "
            "{from_station}. What is the last one I can catch?",
            "How late can I sleep in {from_station} on {travel_date} if {to_station} expects me "
            "off the express at {arrive_by}?",
            "{travel_date}. I go from {from_station} to {to_station} with my season ticket and I "
            "want to have arrived by {arrive_by}[; {max_changes} changes are okay].",
            "When does the locomotive pull out of {from_station} so that we roll into "
            "{to_station} by {arrive_by}, {travel_date}?",
            "i get carsick, rails only. {to_station} by {arrive_by}, {travel_date}, from "
            "{from_station}",
        ),
        {"departure_time": "time", "arrival_time": "time"},
        (
            "Leave {from_station} at {departure_time}; you arrive at {arrival_time}.",
            "Departure {departure_time}, arrival in {to_station} {arrival_time}.",
        ),
    ),
    Entry(
        "cab_please|taxi_booking|hail_ride|driver_request|order_car_to|pickup_arrange",
        "Order a taxi.|Sends a cab to the pickup address at a time."
        "|Books a car with a driver|A ride from pickup_address to dropoff_address"
        "|Request a chauffeur for a number of passengers",
        {
            "pickup_address|pickup|from_address|collect_at": _ADDRESSES,
            "dropoff_address|dropoff|to_address|bring_to": _ADDRESSES,
            "pickup_time|time|collect_time|when": "time",
            "passenger_count?|passengers|seats": "int 2..7",
            "wheelchair_accessible?|accessible|wheelchair": "flag",
        },
        (
            "I've had too much wine to drive. Somebody has to bring me from {pickup_address} to "
            "{dropoff_address} at {pickup_time}.",
            "{pickup_time}, {pickup_address}, going to {dropoff_address}[, {passenger_count} of "
            "us]",
            "Please have my mother collected at {pickup_address} at {pickup_time} and taken to "
            "{dropoff_address}[; {wheelchair_accessible=true|she uses a wheelchair}].",
            "no more buses tonight. from {pickup_address}, {pickup_time}, home is "
            "{dropoff_address}",
            "At {pickup_time} there should be four wheels and a driver in front of "
            "{pickup_address}, ready for {dropoff_address}.",
            "Get us to {dropoff_address}. We stand at {pickup_address} from {pickup_time} on"
            "[, {passenger_count} people with bags].",
            "My leg is in plaster and I must be taken to {dropoff_address}. Fetch me from "
            "{pickup_address} at {pickup_time}[, {wheelchair_accessible=true|with room for a "
            "wheelchair}].",
            "Order a taxi from {pickup_address} to {dropoff_address} for {pickup_time}"
            "[, {passenger_count} passengers].",
            "drop me at {dropoff_address}, scoop me up at {pickup_address}, {pickup_time}",
            "The guests are leaving {pickup_address} at {pickup_time}. They need someone to drive "
            "them to {dropoff_address}[, and there are {passenger_count} of them].",
            "Our van broke down. Could anyone pick us up at {pickup_address} around {pickup_time} "
            "and let us out at {dropoff_address}?",
            "Heels and cobblestones don't mix: {pickup_address} to {dropoff_address} at "
            "{pickup_time}, I'm not walking",
            "{dropoff_address} is where I want to be let out; where I get in is {pickup_address}, "
            "{pickup_time}.",
            "wheels needed {pickup_time} @ {pickup_address}, destination {dropoff_address}"
            "[, {passenger_count} heads]",
            "Surgery ends at {pickup_time}, and I'm told not to steer afterwards. The clinic is "
            "{pickup_address}, my flat is {dropoff_address}.",
            "Arrange to have me driven to {dropoff_address}, with collection from "
            "{pickup_address} at {pickup_time}.",
        ),
        {"driver_name": "person", "price_estimate": "float 6..90"},
        (
            "{driver_name} will come at {pickup_time}, for about {price_estimate}.",
            "{driver_name} drives you; expect to pay {price_estimate}.",
        ),
    ),
    Entry(
        "groceries_note_down|shopping_list_put|basket_memo|to_buy_append|larder_list_add"
        "|market_items",
        "Add items to the shopping list.|Notes what has to be bought."
        "|Appends groceries to a list by its name|To-buy list of the household"
        "|Writes things on the list for the next trip to the supermarket",
        {
            "items|products|things|entries": _GROCERIES,
            "list_name?|list|which_list|store": "pick Saturday market; weekly; party; drugstore; "
            "camping; cabin; office kitchen; Grandma; barbecue; baby; Aldi; corner shop",
            "urgent?|important|must_have": "flag",
        },
        (
            "We've run out of {items}.",
            "The cupboard has no {items} left[, {urgent=true|and we need them today}].",
            "{items}[, for {list_name}]",
            "Next time someone goes to the store, they should bring {items}.",
            "Whoever is at the till first must not come home without {items}"
            "[. It goes with the {list_name} things]",
            "Please write down {items}[ under {list_name}], because I used up the last of it.",
            "put {items} on the shopping list[ named {list_name}]",
            "Guess what, the kids finished {items}",
            "To make that soup on Sunday I'm missing {items}; make sure we don't forget at the "
            "supermarket[, {urgent=true|it is important}].",
            "no more {items} at home",
            "oh and {items} too[ ({list_name})]",
            "When I'm in the shop I never remember what was lacking. This time it is {items}.",
            "I opened the fridge and there was nothing in it. What we lack is {items}"
            "[, so on the {list_name} sheet they go].",
            "Could you jot {items} down for the next round of errands[, the {list_name} one]?",
            "dad: {items} are finished",
            "Let's stock up on {items}[ when we do the {list_name} run].",
        ),
        {"item_count": "int 2..40"},
        (
            "Noted. There are {item_count} things to buy.",
            "That makes {item_count} items, {items} among them.",
        ),
    ),
    Entry(
        "purchase_item|shop_order|buy_online|checkout_product|procure_goods|webshop_place_order",
        "Order a product.|Buys a quantity of an article and ships it to an address."
        "|Places an online order; max_unit_price is the most each may cost"
        "|Web shop purchase|Procure goods for delivery",
        {
            "product_name|product|article|item": "pick AA batteries; a garden hose; copy paper; "
            "wool socks; a desk lamp; cat litter; light bulbs; a yoga mat; ceramic mugs; folding "
            "chairs; vacuum bags; picture frames; a kettle; water filters; school notebooks",
            "quantity|count|amount|units": "int 2..40",
            "delivery_address|ship_to|address|send_to": _ADDRESSES,
            "max_unit_price?|price_limit|max_price": "int 3..90",
            "gift_wrap?|wrapped|as_gift": "flag",
        },
        (
            "Mine broke this morning. Have {quantity} x {product_name} brought to "
            "{delivery_address}[, at most {max_unit_price} apiece].",
            "{quantity} {product_name}, {delivery_address}[, {gift_wrap=true|wrapped up nicely}]",
            "The office at {delivery_address} ran dry. It takes {quantity} of these: "
            "{product_name}[, and no more than {max_unit_price} each].",
            "I'm ready to spend money on {product_name}, {quantity} pieces, and I want them at "
            "{delivery_address}.",
            "Please get me {product_name}, number of pieces {quantity}, and let the courier bring "
            "it all to {delivery_address}.",
            "to {delivery_address}: {product_name}, {quantity} of them. put it on my card",
            "My sister at {delivery_address} would be thrilled by {quantity} times {product_name}"
            "[, {gift_wrap=true|with a bow around it}].",
            "Order {quantity} units of {product_name} to {delivery_address}"
            "[ for up to {max_unit_price} each].",
            "take my money, i need {product_name} x{quantity} at {delivery_address}",
            "We welcome new colleagues soon, so {quantity} {product_name} should be at "
            "{delivery_address} in time[. Limit per piece: {max_unit_price}].",
            "Going to town is too far. Let {product_name} come to {delivery_address}, and make it "
            "{quantity}.",
            "Our old ones are falling apart; at {delivery_address} we'd like {quantity} fresh "
            "{product_name}[, unless one costs over {max_unit_price}].",
            "{product_name}. {quantity}. {delivery_address}. you know the card",
            "Would you see to it that {quantity} {product_name} land on the doorstep of "
            "{delivery_address}?",
            "I clicked around for an hour and gave up. I wanted {product_name}, {quantity} pieces, "
            "sent to {delivery_address}[, {gift_wrap=true|packed as a present}].",
            "pay for {quantity} {product_name} and have it dropped at {delivery_address}",
        ),
        {"tracking_number": "id", "total_price": "float 9..900"},
        (
            "Bought for {total_price}. Shipment {tracking_number}.",
            "The total is {total_price}; follow it under {tracking_number}.",
        ),
    ),
    Entry(
        "where_is_package|parcel_status|shipment_trace|courier_progress|delivery_locator"
        "|track_item",
        "Track a parcel.|Tells where a shipment is and when it comes."
        "|Delivery status by tracking number|Courier progress; carrier is the delivery company"
        "|Locates a package on its way",
        {
            "tracking_number|shipment_number|tracking_id|code": "id",
            "carrier?|courier|delivery_company": "pick DHL; UPS; FedEx; Royal Mail; Hermes; DPD; "
            "PostNord; Correos; GLS; La Poste",
            "include_history?|all_stops|with_events": "flag",
        },
        (
            "I took the day off to be at home, and still nobody came. {tracking_number}"
            "[ from {carrier}], is it ever coming?",
            "{tracking_number}[, {carrier}]",
            "My number is {tracking_number}. On which day can I expect the doorbell"
            "[? It is handled by {carrier}]",
            "where the heck is {tracking_number}",
            "The shop says it left the warehouse a week ago, under {tracking_number}. Where is it "
            "stuck[, and {include_history=true|where has it been all along}]?",
            "Should I wait in for {tracking_number} or can I go out[? {carrier} brings it]",
            "Please see how far {tracking_number} has travelled[ with {carrier}]"
            "[ and {include_history=true|list every stop}].",
            "Track the parcel {tracking_number}[ sent with {carrier}].",
            "still no shoes!! {tracking_number}",
            "Did {carrier=DHL|DHL} lose my birthday present? It had {tracking_number} on the "
            "label.",
            "{tracking_number} - has the van got it yet",
            "The customer keeps ringing us. Tell me when {tracking_number} reaches her"
            "[; we gave it to {carrier}].",
            "I'd like to know in which depot {tracking_number} is lying around[ at {carrier}].",
            "My aunt sent cookies, they'll be stale by now. The slip reads {tracking_number}.",
            "how long until {tracking_number} is on my doormat[, {carrier}]",
            "The slip has {tracking_number} printed on it, and I would like to hear "
            "where the thing is today[, {include_history=true|plus its whole journey}].",
        ),
        {"current_place": "place", "delivery_date": "date"},
        (
            "It is in {current_place} and should reach you on {delivery_date}.",
            "Last seen in {current_place}; expected on {delivery_date}.",
        ),
    ),
    Entry(
        "jot_down|note_create|memo_save|scribble|write_in_notebook|keep_thought",
        "Save a note.|Writes a thought into a notebook.|Keeps a short text; labels help to find it"
        "|New memo|Stores something worth keeping in a notes folder",
        {
            "content|text|note_text|body": "pick the wifi at the cabin is on the fridge; Otto "
            "wears size 34; paint the door sage green; gate code 4471; a story about a deaf "
            "pianist; the plumber was very good; idea: soup in a jar; car parked on level 3; Mia "
            "dislikes raisins; locksmith asked 90; the blue bin is for glass; the bread needs less "
            "salt; Ruth's new flat is above the florist; start the talk with a joke",
            "notebook|folder|category|where": "pick Home; Ideas; Family; Work; Recipes; Travel; "
            "Garden; House hunt; Novel; Health; Car; Presents",
            "tags?|labels|keywords": "list word",
            "pinned?|pin|on_top": "flag",
        },
        (
            "Before it slips away, for {notebook}: {content}",
            "{content} - that belongs in {notebook}[, tags {tags}]",
            "I have nothing to write with. Keep this for me in {notebook}: {content}.",
            "I might need that again one day: {content}. It goes into {notebook}"
            "[ and {pinned=true|stays on top}].",
            "{notebook}: {content}",
            'Someone told me something useful today, namely "{content}". Please put it on paper '
            "in {notebook}[ with {tags} as tags].",
            "shower thought, file it under {notebook}: {content}",
            "Save a note in {notebook} that says {content}[, tagged {tags}].",
            "I don't want to be reminded of it, I only want to be able to look it up in "
            "{notebook}: {content}.",
            "My pen has dried out. In {notebook} it should say: {content}"
            "[. {pinned=true|Pin it to the top}.]",
            "for posterity ({notebook}): {content}",
            'Add the sentence "{content}" to what I have collected in {notebook}[, tags: {tags}].',
            "You are my memory. {content}. {notebook}.",
            "Under {notebook} I collect such things, so write: {content}",
            "it's stupid but might come in handy, {content}, stash it in {notebook}",
            "Would you hold on to this for me, among the {notebook} pages[, with the tags {tags}]? "
            "{content}",
        ),
        {"note_id": "id"},
        ("Kept in {notebook} as {note_id}.", "It's under {note_id} in {notebook}."),
    ),
    Entry(
        "todo_append|task_new|backlog_add|work_item_create|put_on_plate|chore_record",
        "Add a task to a project.|Records something to be done, with its deadline."
        "|New to-do; assignee is who must do it|Work item for the backlog"
        "|Puts a job on a project's list of duties",
        {
            "task_title|title|task|what": "pick repaint the fence; write the final report; fix the "
            "login page; order new chairs; interview the cook; translate the leaflet; test the "
            "brakes; hang the curtains; update the price list; clear out the cellar; draw the "
            "floor plan; sew the costumes; check the smoke alarms; label the boxes",
            "project_name|project|list|board": "pick House renovation; School fair; Website; "
            "Spring clean; Product launch; Moving out; Amateur theatre; Office move; Garden shed; "
            "Annual accounts; Summer camp; Museum night",
            "due_date|deadline|due|finish_by": "date",
            "priority?|importance|urgency": "enum low, normal, high",
            "assignee?|assigned_to|owner|responsible": "person",
        },
        (
            "{project_name} won't get anywhere unless somebody takes care of this by {due_date}: "
            "{task_title}[. {assignee} would be the right one]",
            "One more thing for {project_name}: {task_title}. It must be finished by {due_date}"
            "[, urgency {priority}].",
            "{task_title}, {project_name}, done by {due_date}[, {priority}]",
            "As part of {project_name} we still have to {task_title}[, which is {assignee}'s "
            "business]; the last day for it is {due_date}.",
            "In the meeting about {project_name}, it was decided to {task_title} no later than "
            "{due_date}. Please make sure it isn't lost.",
            "by {due_date} someone's gotta {task_title} ({project_name})",
            "{project_name} has a gap: nobody has been told to {task_title}"
            "[. Let {assignee} do it], {due_date} being the final date.",
            'Create a task "{task_title}" in the project {project_name}, due {due_date}'
            "[, with {priority} priority][, assigned to {assignee}].",
            "my plate for {project_name} isn't full enough apparently. {task_title}, until "
            "{due_date}",
            "The chairwoman wants us to {task_title} before {due_date}. It falls under "
            "{project_name}[ and its priority is {priority}].",
            "{due_date} is when {project_name} needs to have this behind it: {task_title}",
            "What remains open in {project_name}: to {task_title}. We promised it for "
            "{due_date}[, and {assignee} will handle it].",
            "{assignee=Helen|Helen} volunteered to {task_title} for {project_name}. She has time "
            "until {due_date}.",
            "{project_name} > {task_title} > {due_date}[ > {priority}]",
            "When {project_name} is looked at again, it should show that we must {task_title} by "
            "{due_date}.",
            "I can't {task_title} today, yet {project_name} depends on it. {due_date} at the very "
            "latest[; {priority} importance].",
        ),
        {"task_id": "id"},
        (
            "{task_id} is now in {project_name}, due {due_date}.",
            "I filed it as {task_id}.",
        ),
    ),
    Entry(
        "lamp_level|lights_adjust|brighten_or_dim|illumination_set|glow_control|smart_bulbs_write",
        "Set the lights of a room.|Dims or brightens lamps to a percentage."
        "|Controls smart bulbs; fade_seconds makes the change slow|Illumination of a room"
        "|Adjusts how brightly bulbs glow and in which color",
        {
            "room_name|room|area|zone": _ROOMS,
            "brightness|level|percent|intensity": "int 1..100",
            "fade_seconds?|transition|ramp": "int 2..120",
            "color?|colour|tint": "pick warm white; red; soft amber; daylight; violet; sea green; "
            "pink; ice blue; gold; candle orange",
        },
        (
            "I can't see my own hand in the {room_name}. {brightness} percent would do.",
            "The film is about to start in the {room_name}, so take it down to {brightness} percent"
            "[ over {fade_seconds} seconds].",
            "{room_name} {brightness}%[ {color}]",
            "My head is splitting and the {room_name} is blinding me; {brightness} percent, "
            "please.",
            "It's a bit gloomy in the {room_name}, isn't it? I'd say {brightness}%[ and {color}].",
            "Please make it {brightness} percent bright in the {room_name}"
            "[, gliding there within {fade_seconds} seconds][, {color} in tone].",
            "{brightness} percent for the {room_name}, i'm trying to thread a needle",
            "We'd like some romance in the {room_name}: {brightness} percent[, {color}].",
            "Set the lights in the {room_name} to a brightness of {brightness}"
            "[ with a fade of {fade_seconds} seconds].",
            "the baby wakes up if the {room_name} isn't at {brightness} percent or less. fix it",
            "The photographer says the {room_name} is too dark for portraits. She asks for "
            "{brightness} percent[ in {color}].",
            "What was that noise? {brightness} percent in the {room_name}, quick!",
            "For reading, the {room_name} should go to {brightness} percent"
            "[, slowly, taking {fade_seconds} seconds].",
            "I'm hosting a Halloween party in the {room_name}; spooky means {brightness} percent"
            "[ of {color}].",
            "eyes hurt. {room_name}. {brightness} percent.",
            "Nobody can find the stairs. Give the {room_name} {brightness} percent[, {color}].",
        ),
        {"watts": "int 1..120"},
        (
            "The {room_name} is at {brightness} percent now and uses {watts} watts.",
            "Done: {watts} watts in the {room_name}.",
        ),
    ),
    Entry(
        "warmth_plan|heating_program|thermostat_window|radiator_schedule|comfort_hours"
        "|climate_slot",
        "Heat a room between two times.|Thermostat schedule with a target temperature."
        "|Heating program: from start_time to end_time|Warms radiators for some hours"
        "|Plans the climate of a room by the clock",
        {
            "room_name|room|zone": _ROOMS,
            "target_temperature|temperature|degrees|setpoint": "int 15..26",
            "start_time|from_time|begin|on_at": "time",
            "end_time|to_time|until|off_at": "time",
            "weekdays_only?|workdays|mon_to_fri": "flag",
        },
        (
            "My toes are like ice in the {room_name}. I want {target_temperature} degrees there "
            "from {start_time} until {end_time}.",
            "{room_name}: {target_temperature} degrees, {start_time}-{end_time}"
            "[, {weekdays_only=true|Monday to Friday}]",
            "Grandma is staying in the {room_name} and she shivers below {target_temperature} "
            "degrees. She gets up at {start_time} and goes out at {end_time}.",
            "Until {end_time} it should be cosy in the {room_name}, beginning at {start_time}; "
            "{target_temperature} degrees, please.",
            "no point wasting gas all day. {target_temperature} in the {room_name}, on at "
            "{start_time}, off at {end_time}",
            "Please see that the {room_name} has {target_temperature} degrees when I come in at "
            "{start_time}, and let it cool down at {end_time}"
            "[, {weekdays_only=true|on working days}].",
            "We can see our breath in the {room_name}! {target_temperature} degrees between "
            "{start_time} and {end_time}",
            "Heat the {room_name} to {target_temperature} degrees from {start_time} to {end_time}"
            "[ {weekdays_only=true|on weekdays}].",
            "Off at {end_time}, on at {start_time}, {target_temperature} degrees: that suits the "
            "{room_name}.",
            "The piano in the {room_name} goes out of tune unless it has {target_temperature} "
            "degrees from {start_time} through {end_time}.",
            "i'm not wearing two jumpers in the {room_name}. {start_time} to {end_time}, "
            "{target_temperature} degrees",
            "At {start_time} a pupil comes to the {room_name} and leaves at {end_time}. Make it "
            "{target_temperature} degrees for that while.",
            "It's chilly where I work. In the {room_name} I sit from {start_time}, and I finish at "
            "{end_time}; {target_temperature} degrees would be human"
            "[, {weekdays_only=true|not at the weekend though}].",
            "{target_temperature} degrees by {start_time} in the {room_name}, then nothing after "
            "{end_time}",
            "My seedlings in the {room_name} need {target_temperature} degrees. Start at "
            "{start_time}, stop at {end_time}.",
            "brr. {room_name}, {start_time} till {end_time}, {target_temperature}",
        ),
        {"monthly_cost": "float 2..60"},
        (
            "Planned. It costs about {monthly_cost} a month.",
            "The {room_name} gets {target_temperature} degrees, at {monthly_cost} per month.",
        ),
    ),
    Entry(
        "bolt_control|smart_lock|door_secure|entry_latch|deadbolt_set|who_gets_in",
        "Lock or unlock a door.|Works the smart lock of an entrance."
        "|Secures or releases a bolt, for a while if wanted"
        "|Lets people in or keeps them out|Controls the latch of a door",
        {
            "door_name|door|entrance|which": "pick front door; back door; garage; shed; cellar "
            "door; side gate; summer house; studio; office door; balcony door; wine cellar; "
            "workshop",
            "action|command|do|set_to": "enum lock, unlock",
            "relock_after_minutes?|auto_lock_minutes|relock": "int 1..30",
            "notify_owner?|send_notice|tell_owner": "flag",
        },
        (
            "{action=unlock|The plumber is standing outside}, and I'm at work. He has to get in by "
            "the {door_name}[ within {relock_after_minutes} minutes].",
            "I lie in bed and wonder about the {door_name}. {action=lock|Nobody must be able to "
            "walk in}.",
            "{door_name}, {action=unlock|open sesame}[, for {relock_after_minutes} minutes]",
            "We left in such a hurry! {action=lock|Shut the burglars out} at the {door_name}"
            "[ and {notify_owner=true|let the owner know}].",
            "My hands are full of bags. {action=unlock|Let me in} through the {door_name}, please.",
            "{action=lock|No one goes through} the {door_name} from now on",
            "The neighbour's boy wants his ball back. {action=unlock|Let him pass} at the "
            "{door_name}[ and bolt it again after {relock_after_minutes} minutes].",
            "{action} the {door_name}[, {notify_owner=true|and tell the owner}].",
            "did i or didn't i turn the key? whatever, {action=lock|make it safe}: {door_name}",
            "Please {action} the {door_name}[ and close it again in {relock_after_minutes} "
            "minutes].",
            "There have been break-ins in our street. {action=lock|Keep strangers away} from the "
            "{door_name}, would you?",
            "My daughter forgot her keys and is freezing by the {door_name}. "
            "{action=unlock|Give her access}[ for {relock_after_minutes} minutes].",
            "the cleaner's here, {action=unlock|she can come in} via the {door_name}",
            "Everybody has gone home; {action=lock|seal} the {door_name} for the night"
            "[, {notify_owner=true|with a word to the owner}].",
            "{action=unlock|Free the way} through the {door_name}, the movers come with a "
            "wardrobe[, and they need {relock_after_minutes} minutes].",
            "{door_name}: {action=lock|bolt it}, the dog keeps running away",
        ),
        {"battery_percent": "int 5..100"},
        (
            "Done with the {door_name}, its battery is at {battery_percent}%.",
            "The {door_name} obeyed. Battery: {battery_percent} percent.",
        ),
    ),
    Entry(
        "footage_between|camera_clip|cctv_review|surveillance_fetch|doorcam_playback|recording_get",
        "Get the footage of a camera.|Plays back a recording between two times."
        "|Surveillance clip; only_motion skips still scenes|CCTV review of an evening or a day"
        "|Video of what a security device saw",
        {
            "camera_name|camera|device|source": "pick porch; driveway; stable; till; nursery; "
            "loading bay; back garden; stairwell; bird box; pool; reception; garage; shop window",
            "record_date|date|day|on_date": "date",
            "from_time|start_time|start|since": "time",
            "to_time|end_time|end|until": "time",
            "only_motion?|motion_only|skip_still": "flag",
        },
        (
            "Somebody dented my car on {record_date}. What went on at the {camera_name} from "
            "{from_time} to {to_time}?",
            "{camera_name} {record_date} {from_time}-{to_time}[, {only_motion=true|where something "
            "stirs}]",
            "My parcel vanished! Who was at the {camera_name} on {record_date}, after {from_time} "
            "and before {to_time}?",
            "Please let me see the {camera_name} on {record_date} as it was between {from_time} "
            "and {to_time}[, {only_motion=true|without the boring bits}].",
            "on {record_date} the dog went nuts, sometime {from_time} to {to_time}. what did the "
            "{camera_name} see",
            "The police ask what happened by the {camera_name}. It ended at {to_time} and began at "
            "{from_time}, on {record_date}.",
            "Until {to_time} on {record_date} everything was still there. I left at {from_time}. "
            "Show me the {camera_name} for those hours.",
            "Get the {camera_name} camera footage of {record_date} from {from_time} until {to_time}"
            "[, {only_motion=true|only motion}].",
            "was that a fox?? {camera_name}, {record_date}, look from {from_time} up to {to_time}",
            "The insurer needs proof from the {camera_name}: {record_date}, start {from_time}, end "
            "{to_time}.",
            "I'd like to watch who came and went at the {camera_name} on {record_date}, starting "
            "with {from_time} and stopping at {to_time}.",
            "Did the gardener turn up on {record_date}? He should have passed the {camera_name} "
            "after {from_time}, {to_time} at the latest.",
            "Rewind the {camera_name} to {record_date}, {from_time}, and run it to {to_time}"
            "[, {only_motion=true|skipping when nobody is there}].",
            "a window got smashed near the {camera_name} on {record_date}, {from_time} < x < "
            "{to_time}",
            "My teenager swears he was home by {to_time} on {record_date}. Check the {camera_name} "
            "from {from_time} on.",
            "What did I miss at the {camera_name} while I slept, {from_time} to {to_time}, "
            "{record_date}?",
        ),
        {"clip_url": "url", "movements": "int 0..40"},
        (
            "{movements} movements, see {clip_url}.",
            "The clip {clip_url} has {movements} scenes with somebody in it.",
        ),
    ),
    Entry(
        "robot_clean|vacuum_start|hoover_rooms|dust_bot_send|dust_patrol|sweeper_run",
        "Send the vacuum cleaner robot.|Hoovers parts of the home."
        "|Starts the sweeper in some rooms; run_count is how often it goes there"
        "|Robot that removes dust|Clean the carpet strongly or silently",
        {
            "rooms|areas|zones|where": "list room",
            "suction?|power|suction_level": "enum quiet, standard, turbo",
            "run_count?|runs|rounds": "int 2..4",
            "mop_too?|wet|with_mop": "flag",
        },
        (
            "There are crumbs all over the {rooms}.",
            "The dog is shedding like mad; see to the {rooms}[, with {suction} power].",
            "{rooms}[, {suction}]",
            "My parents drop by in an hour and they'll inspect the {rooms}. Get rid of the fluff"
            "[, going over it {run_count} times]!",
            "I sneeze whenever I enter the {rooms}. It's the carpet, so please do something"
            "[, and {mop_too=true|wipe it wet as well}].",
            "let the little round guy loose in the {rooms}",
            "Could the carpets in the {rooms} be freed of hair while I'm out"
            "[, {run_count} times over]?",
            "Vacuum the {rooms}[ at {suction} suction][, {run_count} runs].",
            "somebody spilt cereal, {rooms}, go go go",
            "It crunches under my socks in the {rooms}[. {suction} will do, the neighbours sleep].",
            "The Christmas tree has lost its needles; you'll find them in the {rooms}"
            "[, and {run_count} rounds might be necessary].",
            "What a mess after the party! Start with the {rooms}"
            "[, and {mop_too=true|the sticky spots need water}].",
            "Please have the floor of the {rooms} done before noon[, in {suction} mode].",
            "i can write my name on the floor: {rooms}",
            "Glitter. Everywhere in the {rooms}[. Give it {suction} strength].",
            "Would you take care of the dust bunnies in the {rooms}"
            "[, {mop_too=true|finishing with a damp cloth}]?",
        ),
        {"square_meters": "int 6..140", "ready_in_minutes": "int 8..120"},
        (
            "It has {square_meters} square meters to do and needs {ready_in_minutes} minutes.",
            "Off it goes: {square_meters} m², ready in {ready_in_minutes} minutes.",
        ),
    ),
    Entry(
        "make_me_laugh|joke_get|humor_source|gag_fetch|comic_relief|funny_line",
        "Tell a joke.|Humor on a subject.|A gag; joke_style is its form"
        "|Returns something funny, fit for children|Comic lines to cheer people up",
        {
            "subject|topic|about|theme": "pick cats; lawyers; Mondays; penguins; mothers-in-law; "
            "engineers; cheese; gyms; vampires; school; statisticians; camping; dentists; "
            "toddlers; robots; golf; pirates; traffic wardens",
            "joke_style?|style|kind": "enum pun, riddle, one_liner, knock_knock",
            "family_friendly?|clean|child_safe": "flag",
        },
        (
            "What a dreadful day. Cheer me up with something about {subject}.",
            "I have to give a toast, and the crowd is all about {subject}. How do I get them "
            "giggling[; a {joke_style}, maybe]?",
            "{subject}, go on, crack me up",
            "My little girl is crying and she loves {subject}. Do your thing"
            "[, {family_friendly=true|nothing naughty}].",
            "Do you know any good ones about {subject}[? I prefer a {joke_style}]",
            "The awkward silence at this dinner is killing me. Something witty on {subject}, "
            "quick!",
            "Tell me a joke about {subject}[, a {joke_style}]"
            "[, {family_friendly=true|suitable for kids}].",
            "i need a chuckle. {subject}?",
            "Please lighten the mood in our team with a {joke_style=pun|play on words} about "
            "{subject}.",
            "Our speaker is late and three hundred people stare at me. They work with {subject}. "
            "Give me a line that breaks the ice.",
            "{joke_style=knock_knock|Knock knock!} ...you know, with {subject}",
            "You're never serious anyway, so let's hear what you've got on {subject}.",
            "bet you can't make grandpa smile, he likes {subject}[ "
            "({family_friendly=true|keep it decent})]",
            "For the card to my colleague I'd like a laugh at the expense of {subject}"
            "[, in the form of a {joke_style}].",
            "lol me: {subject}",
            "I feel blue. If anything helps, it's silliness about {subject}.",
        ),
        {
            "text": "pick I told it a secret, and it gave me a receipt.; Why so serious? It was "
            "Monday.; They wanted a raise, so I bought them a ladder.; It walked into a bar. It "
            "was an iron bar.; The best part was the interval.; I asked for less, and got a "
            "discount."
        },
        ("{text}", "Here you go: {text}"),
    ),
    Entry(
        "word_meaning|define_term|dictionary_entry|lexicon_get|explain_vocabulary|gloss",
        "Definition of a word.|Explains a term from the dictionary."
        "|Meaning of vocabulary; with_example shows its use|Looks up an entry of the lexicon"
        "|Gloss for a reading level",
        {
            "term|word|entry|headword": _WORDS,
            "reading_level?|level|audience": "enum child, student, beginner",
            "with_example?|example_sentence|include_example": "flag",
        },
        (
            "My boss called me {term}. Should I be offended?",
            "I nodded as if I understood, but what on earth is {term}[, put so that a "
            "{reading_level} gets it]?",
            "{term}?",
            "{term} - huh",
            "The crossword solution is {term}, and none of us has ever heard of it. What is "
            "that supposed to be?",
            "Please explain {term} to me[ the way you would to a {reading_level}]"
            "[, {with_example=true|used in a sentence}].",
            "what do people want to say when they use {term}",
            'I came across "{term}" in a novel and had to stop reading. What is it?',
            "Define {term}[ for a {reading_level}][ {with_example=true|with an example}].",
            "My daughter asked at breakfast what {term} is, and I made something up. What should I "
            "have said[? She is a {reading_level}]",
            "english isn't my first tongue, {term}?",
            "The professor throws {term} around like everybody knew it. Clear it up for me"
            "[ at the level of a {reading_level}].",
            "In plain language, {term} is...?",
            "{term}: is that something to eat[? {with_example=true|Show it in a sentence}]",
            "I'd like to use {term} in my speech without embarrassing myself. Is it what I think?",
            "no clue what {term} stands for",
        ),
        {
            "meaning": "pick lasting a very short time; fond of company; a fifth taste; using few "
            "words; a feeling of longing; a narrow inlet between cliffs; found everywhere; an "
            "unplanned stroke of luck; great pride before a fall; a small entrance room"
        },
        ("{term} means: {meaning}.", "It is {meaning}."),
    ),
    Entry(
        "how_to_write|spelling_fix|orthography_check|correct_letters|spell_helper|typo_repair",
        "Correct the spelling of a word.|Fixes typos in a single word."
        "|Orthography helper; variant is British or American|Gives the right letters"
        "|Repairs a misspelt word",
        {
            "typed_word|word|input|attempt": _MISSPELT,
            "variant?|english_variant|locale": "enum british, american",
        },
        (
            "There's a red squiggle under {typed_word}. What did I do wrong?",
            'Does one really put it down as "{typed_word}"[ in {variant} English]?',
            "{typed_word} - looks odd, doesn't it[? {variant}]",
            'My teacher takes off a point for each mistake, and I\'m unsure about "{typed_word}". '
            "How should it look?",
            "is it {typed_word} or what",
            'Please check whether "{typed_word}" is how you put it on paper[, the {variant} way].',
            "one c or two, one m or two... i've got {typed_word}",
            "I'm carving this on a sign, so it has to be perfect: {typed_word}"
            "[. The readers are {variant}]",
            "What is the correct spelling of {typed_word}[ in {variant} English]?",
            "I never won a bee in my life. {typed_word}, is that it?",
            'My colleague laughs at how I put "{typed_word}" in my mail. What would have been '
            "right[ for a {variant} reader]?",
            "{typed_word}, with these characters, yes or no",
            'The cake says "{typed_word}" in icing. Please tell me that\'s right.',
            "before i hit send: {typed_word}?",
            'I\'ve tried three versions and they all look silly, "{typed_word}" the least. Which '
            "characters are off[, by {variant} rules]?",
            "ok dyslexic here. {typed_word}. help",
        ),
        {"corrected": _WORDS},
        ("Write it as {corrected}.", "The right form is {corrected}."),
    ),
    Entry(
        "dish_ideas|recipe_from_leftovers|what_can_i_cook|meal_suggest|cookbook_match|use_up_food",
        "Find a recipe.|Suggests dishes from ingredients at home."
        "|Meal ideas for a number of servings and a time limit|Cookbook search by what is there"
        "|What to cook with little preparation",
        {
            "ingredients|have|available_food|using": _INGREDIENTS,
            "servings|portions|people|serves": "int 1..12",
            "max_minutes|time_limit|minutes|ready_within": "int 10..120",
            "vegetarian?|meatless|no_meat": "flag",
        },
        (
            "All I've got left is {ingredients}. {servings} hungry mouths, {max_minutes} minutes, "
            "go!",
            "What could {servings} of us eat tonight? There's {ingredients}, and I refuse to stand "
            "at the stove for more than {max_minutes} minutes.",
            "{ingredients}; {servings} people; {max_minutes} min[; {vegetarian=true|veggie}]",
            "In {max_minutes} minutes {servings} guests sit down at my table, and the pantry holds "
            "{ingredients}.",
            "It would be a shame to throw away {ingredients}. How do I turn it into something for "
            "{servings}[, {vegetarian=true|without meat}], {max_minutes} minutes at the most?",
            "Please tell me what to make for {servings} eaters out of {ingredients} if there are "
            "only {max_minutes} minutes.",
            "got {max_minutes} mins and {ingredients}. feed {servings}?",
            "Find a recipe with {ingredients} for {servings} servings that takes at most "
            "{max_minutes} minutes[, {vegetarian=true|vegetarian}].",
            "My flatmates bought {ingredients} and left. Dinner for {servings}, under "
            "{max_minutes} minutes, please inspire me.",
            "There are {servings} of us, the match begins in {max_minutes} minutes, and on the "
            "counter I see {ingredients}.",
            "something tasty, {servings} plates, {ingredients}, no longer than {max_minutes} "
            "minutes",
            "The garden gave me {ingredients}. I cater for {servings}"
            "[ who {vegetarian=true|don't touch meat}] and want to be out of the kitchen after "
            "{max_minutes} minutes.",
            "I can't cook. What can't go wrong with {ingredients} in {max_minutes} minutes, for "
            "{servings} persons?",
            "{servings} kids, {max_minutes} minutes till they riot, {ingredients} in the fridge",
            "If you had {ingredients}, what would you put on the table for {servings}? It must be "
            "done in {max_minutes} minutes.",
            "use up {ingredients} somehow[, {vegetarian=true|no animals}]. {servings} pers, "
            "{max_minutes} minutes",
        ),
        {
            "dish_name": "pick shepherd's pie; chickpea curry; frittata; leek soup; fried rice; "
            "potato gratin; stuffed peppers; tortilla bake; lentil stew; salmon parcels",
            "cooking_minutes": "int 10..90",
        },
        (
            "How about {dish_name}? It needs {cooking_minutes} minutes.",
            "{dish_name}, ready in {cooking_minutes} minutes.",
        ),
    ),
    Entry(
        "energy_in_food|calorie_count|kcal_lookup|diet_numbers|nutrition_of_portion|snack_check",
        "Calories of a portion of food.|Nutrition energy in kcal by portion."
        "|How much energy a snack holds|Diet lookup by the amount eaten"
        "|Counts kilocalories of what is on the plate",
        {
            "food_name|food|item|dish": "pick peanut butter; croissant; lentil soup; brie; dark "
            "chocolate; fried noodles; banana bread; hummus; potato salad; salami; muesli; "
            "cheesecake; avocado; ice cream; trail mix; roast duck",
            "portion_grams|grams|weight_g|amount": "int 20..600",
            "include_macros?|with_macros|macros": "flag",
        },
        (
            "I ate {portion_grams} grams of {food_name} at midnight. How guilty should I feel?",
            "Will {portion_grams} g of {food_name} make my trousers burst?",
            "{food_name} {portion_grams}g[ {include_macros=true|with protein and fat}]",
            "My doctor wants me to write down what I take in. Today it was {food_name}, "
            "{portion_grams} grams of it.",
            "how bad for my waistline is {portion_grams} grams of {food_name}",
            "Please work out what {portion_grams} grams of {food_name} mean for my weight-loss plan"
            "[, {include_macros=true|split into fat, protein and carbs}].",
            "Before I take a second helping: what's in {portion_grams} g of {food_name}?",
            "{portion_grams} grams, {food_name}. worth it?",
            "How many calories are there in {portion_grams} grams of {food_name}"
            "[, {include_macros=true|including the macros}]?",
            "I'm trying to fit into my wedding dress again, and there's {food_name} in front of "
            "me, about {portion_grams} grams. Can I?",
            "The climb tomorrow burns a lot. How far would {portion_grams} grams of {food_name} "
            "carry me?",
            "My trainer says I cheat. The cheat weighed {portion_grams} grams and was {food_name}; "
            "put a figure on it.",
            "they gave me {food_name}, the scale says {portion_grams} grams, should i share it",
            "Would {portion_grams} grams of {food_name} blow my daily limit"
            "[? {include_macros=true|Tell me the fat as well}]",
            "How fattening is it to have {food_name}, {portion_grams} grams, every morning?",
            "oops. {portion_grams} g {food_name} gone. damage?",
        ),
        {"kcal": "int 30..1900"},
        (
            "{portion_grams} grams of {food_name} have {kcal} kcal.",
            "That was {kcal} kilocalories.",
        ),
    ),
    Entry(
        "final_score|sports_result|game_outcome|who_won|match_lookup|fixture_result",
        "Result of a match.|Final score of a game between a home and an away team."
        "|Sports scores by date|Tells who won; home_team is the host"
        "|Outcome of a fixture in a league",
        {
            "home_team|home|host_team|team_one": _CLUBS,
            "away_team|away|guest_team|team_two": _CLUBS,
            "match_date|date|played_on|game_date": "date",
            "include_scorers?|with_scorers|scorers": "flag",
        },
        (
            "I had to work when {home_team} welcomed {away_team} on {match_date}. Did we do it?",
            "{home_team} v {away_team}, {match_date}[, {include_scorers=true|and who scored}]",
            "On {match_date}, {away_team} travelled to {home_team}. Was it a happy trip?",
            "My friend bet on {away_team}, who were guests of {home_team} on {match_date}. Does "
            "he owe me a beer?",
            "please no spoilers... okay, fine, how did it end, {home_team} against {away_team} on "
            "{match_date}, hosts named first",
            "Please tell me how many goals or points {home_team}, playing at home, got against "
            "{away_team} on {match_date}[, {include_scorers=true|with the names}].",
            "did {away_team} lose again at {home_team} on {match_date}",
            "My son wore his {away_team} shirt to {home_team}'s ground on {match_date}. Should I "
            "comfort him or cheer?",
            "What was the final score of {home_team} against {away_team} on {match_date}?",
            "{match_date}: {away_team} away at {home_team}. tell me we smashed them",
            "The telly broke at half-time on {match_date}. {home_team} were the hosts, {away_team} "
            "the guests; what came of it[, and {include_scorers=true|who hit the net}]?",
            "Whose fans sang on the way home on {match_date}: those of the hosts, {home_team}, or "
            "of {away_team}?",
            "{home_team} at home, {away_team} away, {match_date}, how many each?",
            "I'm writing a column on the evening of {match_date}, when {away_team} were received "
            "by {home_team}. How did it go?",
            "{home_team} received {away_team} on {match_date}, i fell asleep, then what",
            "Was there an upset when {away_team} played at {home_team}'s place on {match_date}?",
        ),
        {"home_points": "int 0..5", "away_points": "int 0..5"},
        (
            "{home_team} {home_points}, {away_team} {away_points}.",
            "It ended {home_points} to {away_points}.",
        ),
    ),
    Entry(
        "movie_night|film_discover|cinema_suggest|screen_pick|flick_finder|movies_by_years",
        "Suggest films.|Finds movies of a genre between two years."
        "|Cinema search by release year; min_rating is out of ten|Picks something to watch"
        "|Film discovery by age and mood",
        {
            "genre|category|film_genre|kind": "pick comedy; western; thriller; film noir; heist; "
            "musical; road movie; horror; science fiction; courtroom drama; romance; spy; "
            "disaster; cartoon; kung fu",
            "release_year_from|year_from|earliest_year|from_year": "int 1930..1989",
            "release_year_to|year_to|latest_year|to_year": "int 1990..2024",
            "min_rating?|rating|at_least": "float 5..9 1",
            "languages?|spoken_languages|audio": "list language",
        },
        (
            "It's raining, we have popcorn, and we agree on {genre}. Made between "
            "{release_year_from} and {release_year_to}, please.",
            "Nothing after {release_year_to} and nothing before {release_year_from}: which "
            "{genre} should we put on tonight[? It must score {min_rating} or better]",
            "{genre}, {release_year_from}-{release_year_to}[, {min_rating}+]",
            "My grandfather fell asleep in everything we showed him. He likes {genre}, shot in "
            "{release_year_from} or later but not beyond {release_year_to}.",
            "what {genre} from {release_year_from} to {release_year_to} is good for a first date"
            "[, in {languages}]",
            "Please recommend a {genre} that came out from {release_year_from} up to "
            "{release_year_to}[ and is rated at least {min_rating}].",
            "couch. pizza. {genre}. oldest {release_year_from}, newest {release_year_to}",
            "Suggest a {genre} film released between {release_year_from} and {release_year_to}"
            "[ with a rating of {min_rating} or more][ in {languages}].",
            "I've got a sore throat and a long evening before me. Some {genre} would be nice, not "
            "newer than {release_year_to}, not older than {release_year_from}.",
            "The projector is set up in the garden, and the neighbours voted for {genre} out of "
            "the years {release_year_from} to {release_year_to}.",
            "i've seen everything on my streaming account, got any {genre}? up to "
            "{release_year_to}, from {release_year_from} on",
            "With my students I'm going to discuss {genre} on the screen. Something they can "
            "follow[ in {languages}], dated {release_year_from} at the earliest and "
            "{release_year_to} at the latest.",
            "by {release_year_to} they had forgotten how to do {genre}, so between "
            "{release_year_from} and then, what's a gem?",
            "We take turns choosing what goes on the telly, and it's mine: {genre}, "
            "{release_year_from} to {release_year_to}[, {min_rating} stars minimum].",
            "Two hours to kill on the plane. A {genre} from between {release_year_from} and "
            "{release_year_to}, what have you got?",
            "My wife picks the years ({release_year_from} until {release_year_to}), I pick "
            "{genre}. And you pick what we see.",
        ),
        {"film_title": "title", "released_in": "int 1930..2024"},
        (
            "Watch {film_title} ({released_in}).",
            "{film_title} of {released_in} would suit you.",
        ),
    ),
    Entry(
        "next_book|reading_finder|novel_by_author|bookshop_search|shelf_browse|literature_pick",
        "Find a book by an author.|Novels in a language, not too thick."
        "|Bookshop search; book_format is paper, e-book or audio|Picks something to read"
        "|Browse an author's titles by length",
        {
            "author_name|author|writer|by": "pick Agatha Christie; Haruki Murakami; Toni Morrison; "
            "Jules Verne; Elena Ferrante; Isabel Allende; Chinua Achebe; Virginia Woolf; Umberto "
            "Eco; Ursula K. Le Guin; Franz Kafka; Jane Austen; Terry Pratchett; Zadie Smith",
            "book_language|language|written_in": "language",
            "max_pages|page_limit|pages|longest": "int 90..900",
            "book_format?|format|edition": "enum paperback, ebook, audiobook",
            "in_stock_only?|available|in_stock": "flag",
        },
        (
            "My train ride is long, and I love {author_name}. In {book_language}, and my bag takes "
            "{max_pages} pages at most[, {book_format} preferred].",
            "I've read everything of {author_name} that I own. What else is there in "
            "{book_language} that isn't thicker than {max_pages} pages?",
            "{author_name}, {book_language}, up to {max_pages} p.[, {book_format}]",
            "My aunt in hospital can't hold anything over {max_pages} pages. She adores "
            "{author_name} and understands only {book_language}.",
            "what's good by {author_name} for the beach? {max_pages} pages max, {book_language}",
            "Please recommend something that {author_name} wrote, to be had in {book_language}, "
            "{max_pages} pages or fewer[, {in_stock_only=true|on the shelf right now}].",
            "To improve my {book_language} I would like to try {author_name}, but anything above "
            "{max_pages} pages scares me off.",
            "{max_pages} pages, not one more, from the pen of {author_name}. {book_language}",
            "Find a book by {author_name} in {book_language} with at most {max_pages} pages"
            "[ as {book_format}].",
            "my nightstand is empty. {author_name} please, {book_language}, < {max_pages} pages",
            "Everyone in our circle has to bring a work of {author_name}. Mine may have "
            "{max_pages} pages and must be in {book_language}[, as {book_format}].",
            "In {book_language}, which of {author_name}'s works could I finish over the weekend, "
            "say {max_pages} pages?",
            "The teacher allows {author_name}, provided it's {book_language} and at most "
            "{max_pages} pages. Which one do I take?",
            "Can't sleep. Is there any {author_name} in {book_language} under {max_pages} pages"
            "[, {book_format}]?",
            "gift for a {author_name} fan who reads {book_language}, no bricks over {max_pages} "
            "pages[, {in_stock_only=true|must be available}]",
            "{book_language} homework: one {author_name}, up to {max_pages} pages",
        ),
        {"book_title": "title", "page_count": "int 90..900"},
        (
            "{book_title}, with {page_count} pages.",
            "Take {book_title}. It has {page_count} pages.",
        ),
    ),
    Entry(
        "snapshots_with|photo_hunt|picture_album_query|gallery_people_search|camera_roll_find"
        "|image_recall",
        "Find photos of people at a place.|Searches the gallery for pictures of a period."
        "|Camera roll query; period is the first and the last day|Digs out images of somebody"
        "|Album search by who is on it, where and when",
        {
            "people|persons|who|faces": "list person",
            "place_taken|place|location|shot_in": "place",
            "period|date_range|taken_between": {
                "first_day|start_date|from_date": "date",
                "last_day|end_date|to_date": "date",
            },
            "only_favorites?|favorites|starred": "flag",
        },
        (
            "I want to show my mum what {people} looked like in {place_taken}. We were there from "
            "{period.first_day} to {period.last_day}.",
            "{people} in {place_taken}, {period.first_day} - {period.last_day}"
            "[, {only_favorites=true|just the starred ones}]",
            "For the slide show I need {people} smiling in {place_taken}, anything after "
            "{period.first_day} and before {period.last_day}.",
            "We left {place_taken} on {period.last_day} and had come on {period.first_day}. There "
            "must be some of {people} on my phone.",
            "remember {place_taken}? {period.first_day} till {period.last_day}. {people} pls",
            "Please look for shots of {people}, taken in {place_taken} no earlier than "
            "{period.first_day} and no later than {period.last_day}"
            "[, {only_favorites=true|only my favorites}].",
            "I'm making a collage for the anniversary. It's about {place_taken}; I'd love to have "
            "{people} on it, from {period.first_day} on until {period.last_day}.",
            "Find photos of {people} in {place_taken} between {period.first_day} and "
            "{period.last_day}.",
            "didn't i snap {people} over in {place_taken}? between {period.first_day} and "
            "{period.last_day}",
            "Up to {period.last_day}, starting {period.first_day}: where are {people} posing in "
            "{place_taken}?",
            "Grandpa misses {people}. Let him see the ones from {place_taken}, shot between "
            "{period.first_day} and {period.last_day}.",
            "I swear I pressed the shutter when {people} stood there in {place_taken}. It was "
            "after {period.first_day}, and {period.last_day} was our last evening.",
            "{place_taken}, {people}, {period.first_day} to {period.last_day}, the selfies"
            "[, {only_favorites=true|the ones with a heart}]",
            "The newspaper wants to print {people} as they were in {place_taken} from "
            "{period.first_day} through {period.last_day}. Which ones have I got?",
            "our holiday in {place_taken} ({period.first_day} / {period.last_day}), everything "
            "with {people} on it",
            "From {period.first_day} until {period.last_day} I carried my lens around "
            "{place_taken}. Any with {people}?",
        ),
        {"photo_count": "int 1..90", "album_link": "url"},
        (
            "{photo_count} of them, here: {album_link}.",
            "I found {photo_count}; see {album_link}.",
        ),
    ),
    Entry(
        "locate_document|file_hunt|disk_search|find_my_file|content_grep|documents_containing",
        "Find a file on the disk.|Searches documents by words that they contain."
        "|Locates something stored; modified_after is the oldest change that counts"
        "|Content search in folders|Digs up a document of a file type",
        {
            "contains_words|keywords|words|terms": "list pick invoice; dragon; quarterly; Lisbon; "
            "divorce; gluten; roof; heritage; syllabus; vineyard; passport; budget; sonnet; "
            "mortgage; turbine; allergy; reunion; Kilimanjaro",
            "file_type|type|extension|kind": "enum pdf, docx, xlsx, txt, pptx",
            "modified_after|changed_since|newer_than|since": "date",
            "max_results?|limit|top": "int 2..30",
            "include_trash?|trash_too|deleted_too": "flag",
        },
        (
            "I know I typed it up after {modified_after}, a {file_type}, and it spoke of "
            "{contains_words}. Where on earth did I put it?",
            "{file_type} with {contains_words}, newer than {modified_after}[, {max_results} hits]",
            "My thesis is gone! It was {file_type}, last saved after {modified_after}, and had "
            "{contains_words} in it.",
            "Which {file_type} on this computer mentions {contains_words} and has been touched "
            "since {modified_after}[? {include_trash=true|Check the bin as well}]",
            "where's that {file_type} thing about {contains_words}, not older than "
            "{modified_after}",
            "Please dig through my folders for {contains_words}; it must be a {file_type} that was "
            "edited after {modified_after}[, and show at most {max_results}].",
            "The lawyer asks for everything written since {modified_after} in which we say "
            "{contains_words}. It's all {file_type}.",
            "Find a {file_type} file containing {contains_words}, modified after {modified_after}"
            "[, up to {max_results} results].",
            "my laptop ate my {file_type}. clues: {contains_words}, after {modified_after}",
            "After {modified_after} a colleague stored a {file_type} here. All I recall are the "
            "words {contains_words}.",
            "{contains_words}... {file_type}... it was saved sometime past {modified_after}. Help "
            "an old man.",
            "I can't remember what I called it. {file_type}, changed since {modified_after}, "
            "{contains_words} inside[, and {include_trash=true|I may have thrown it away}].",
            "Since {modified_after}, has anything been saved as {file_type} that deals with "
            "{contains_words}?",
            "The audit begins in ten minutes and I'm lacking a {file_type} with the words "
            "{contains_words}. We worked on it after {modified_after}.",
            "it's got {contains_words} in it, ends in {file_type}, younger than {modified_after}",
            "Would you rummage in my stuff for a {file_type} saying {contains_words}, "
            "{modified_after} or later[, {max_results} at the most]?",
        ),
        {"file_path": "file", "last_change": "date"},
        (
            "It's {file_path}, changed on {last_change}.",
            "{file_path}, last touched {last_change}.",
        ),
    ),
    Entry(
        "mail_compose|email_out|write_to_address|electronic_letter|outbox_send|correspond",
        "Send an email.|Writes a letter to an electronic address, with subject and body."
        "|Composes mail; cc_address gets a copy|Outgoing correspondence"
        "|Mails a text to an address",
        {
            "to_address|to|recipient|email": "email",
            "subject_line|subject|title|heading": "pick Invoice 204; Saturday's trip; Your "
            "application; Leak in the cellar; Thank you; Change of plans; Missing pages; Lost "
            "umbrella; Offer for the roof; Sick today; Question about the lease; Photos; Welcome",
            "body|text|content|message": "pick I will be there at noon; please find a new date; we "
            "have received everything; the price is fine with us; I cannot come to work; could you "
            "send the last two pages again; it was a wonderful evening; the keys are with the "
            "porter; we start an hour later; nobody has fixed it yet; I withdraw my offer",
            "cc_address?|cc|copy_to": "email",
            "high_priority?|important|urgent": "flag",
        },
        (
            '{to_address} is waiting for news. Under "{subject_line}", let them read: {body}.',
            'Please write to {to_address} on the matter of "{subject_line}" and say that {body}'
            "[, with a copy to {cc_address}].",
            "to {to_address}, re {subject_line}: {body}",
            "My landlord only reacts to something in writing. He's {to_address}; put "
            '"{subject_line}" at the top and below it "{body}"[. '
            "{high_priority=true|Flag it red}]",
            '"{body}", that\'s what {to_address} should find, headed {subject_line}'
            "[, and {cc_address} likewise]",
            "They gave me nothing but {to_address}. Tell them {body}; the heading would be "
            "{subject_line}.",
            "{subject_line} / {body} / {to_address}[ / cc {cc_address}]",
            "Send an email to {to_address} with the subject {subject_line} and the text {body}"
            "[, cc {cc_address}].",
            "I have to let {to_address} know that {body}. Use {subject_line} for the top line.",
            "can u drop {to_address} something formal? {subject_line}. {body}",
            "The office closes soon, so quickly, to {to_address}, topic {subject_line}: {body}"
            "[, {high_priority=true|and make it urgent}]",
            'It\'s about {subject_line}. {to_address} needs the sentence "{body}" from me, black '
            "on white[; {cc_address} reads along].",
            'My boss has dictated: {body}. That goes out to {to_address} as "{subject_line}".',
            "type this up for {to_address}: {body}. call it {subject_line}",
            'Would you answer {to_address} in my name? "{subject_line}" on top, and then "{body}".',
            "{to_address} hasn't heard back in weeks. Heading: {subject_line}. Contents: {body}.",
        ),
        {"sent_at": "time"},
        ("It left for {to_address} at {sent_at}.", "Off to {to_address}, {sent_at}."),
    ),
    Entry(
        "who_do_i_know|contact_card|people_directory|address_book_get|acquaintance_lookup|rolodex",
        "Finds a person among the contacts.|Card with email and home address of an acquaintance."
        "|Address book entry; company tells two namesakes apart|Directory of people you know"
        "|How and where to reach somebody",
        {
            "full_name|name|person_name|who": "person",
            "company?|employer|organization|works_at": "company",
            "city?|lives_in|town": "place",
        },
        (
            "I met {full_name}[ from {company}] at the fair. Where could I write to?",
            "How can I get in touch with {full_name}[, the one in {city}]?",
            "{full_name}[, {company}][, {city}]",
            "The invitation for {full_name} is lying here with nothing on the envelope"
            "[. I think it's {city}].",
            "do i have {full_name} anywhere[? {company} guy]",
            "Please give me the particulars of {full_name}[, who works at {company}]"
            "[ and lives in {city}].",
            "On which doorbell do I have to look for {full_name}[ in {city}]?",
            "I lost my old phone, but surely you still have {full_name}[ of {company}].",
            "Look up {full_name} in my contacts[, company {company}].",
            "where does {full_name} live again",
            "Somebody at {company=Nordhaus Ltd|Nordhaus Ltd}, {full_name} by name, wants the "
            "drawings. What details have I got?",
            "I'd like to send flowers to {full_name}[ over in {city}]; where to?",
            "My wife says {full_name} has moved[ to {city}]. What have I got written down?",
            "got the details of {full_name}[ ({company})] handy?",
            "There are two people named {full_name}. Mine is[ with {company} and] the one I had "
            "lunch with; how do I reach them?",
            "If I wanted to surprise {full_name} at home[ in {city}], where would I go?",
        ),
        {"email_address": "email", "home_address": _ADDRESSES},
        (
            "{full_name}: {email_address}, {home_address}.",
            "Write to {email_address} or go to {home_address}.",
        ),
    ),
    Entry(
        "money_left|account_standing|bank_saldo|funds_check|cash_state|ledger_state",
        "Balance of a bank account.|Tells how much money is on an account."
        "|Funds available; on_date looks back in time|Saldo, with pending bookings if wanted"
        "|Account state at the bank",
        {
            "account_type|account|which_account|account_name": "enum checking, savings, joint, "
            "business",
            "on_date?|as_of|date": "date",
            "include_pending?|with_pending|pending": "flag",
        },
        (
            "Can I afford new shoes? They'd come out of the {account_type} one.",
            "Am I in the red with {account_type}[ as of {on_date}]?",
            "{account_type}, how much is there[ on {on_date}]",
            "Payday was yesterday. Has it made a difference to {account_type}"
            "[, {include_pending=true|counting what isn't booked yet}]?",
            "how broke am i, {account_type}",
            "Please tell me what we had in {account_type}[ on {on_date}].",
            "My wife thinks there's plenty in {account_type}, I doubt it. Who's right?",
            "Before I sign for the car, I'd better know what sits in {account_type}"
            "[, {include_pending=true|pending things included}].",
            "What is the balance of my {account_type} account[ on {on_date}]?",
            "will the card be declined tonight? it draws on {account_type}",
            "The tax office asks for the figure that stood on {account_type}"
            "[ when it was {on_date}].",
            "Is there anything left in {account_type} after Christmas?",
            "{account_type=savings|My nest egg}: is it growing?",
            "I've been spending like a sailor. {account_type}, hit me with the truth"
            "[, {include_pending=true|with the open ones}].",
            "Could the holiday be paid from {account_type}, or is nothing there?",
            "{account_type} - still above zero?",
        ),
        {"available": "float 1..9000"},
        ("There are {available} on it.", "{account_type} holds {available}."),
    ),
    Entry(
        "wire_funds|transfer_to_account|send_to_iban|money_move|payee_credit|remit",
        "Transfer money to somebody.|Wires an amount to the account of a payee."
        "|Bank transfer; reference is what the receiver reads|Moves funds to another person"
        "|Credit a payee at another bank",
        {
            "payee|beneficiary|receiver|to": {
                "payee_name|name|holder": "person",
                "account_number|iban|account": "id",
            },
            "amount|sum|money_amount": "money",
            "reference?|purpose|memo|note": "pick rent; birthday present; concert tickets; the "
            "dentist; pizza night; loan; guitar lessons; babysitting; gas money; club dues",
            "execution_date?|date|pay_on": "date",
        },
        (
            "I still owe {payee.payee_name} {amount}. The account is {payee.account_number}"
            "[, say it's for {reference}].",
            "{payee.payee_name} paid for all of us, so {amount} has to go to "
            "{payee.account_number}[ on {execution_date}].",
            "{amount} -> {payee.payee_name}, {payee.account_number}[, {reference}]",
            "Let us settle this: {payee.account_number} belongs to {payee.payee_name}, and "
            "{amount} is what I promised.",
            "to {payee.account_number} ({payee.payee_name}) {amount} pls[, {execution_date}]",
            "Please see to it that {payee.payee_name} receives {amount}[ on {execution_date}] on "
            "the account {payee.account_number}[, marked {reference}].",
            "My roommate {payee.payee_name} keeps nagging about {amount}. It's "
            "{payee.account_number}; make it stop.",
            "Transfer {amount} to {payee.payee_name}, account number {payee.account_number}"
            "[, reference {reference}][, on {execution_date}].",
            "I sold my honour for {amount}, and now {payee.payee_name} wants it back, at "
            "{payee.account_number}.",
            "With {amount} {payee.payee_name} can fix the roof. Have it land on "
            "{payee.account_number}[ by {execution_date}].",
            "get {payee.payee_name} off my back, {payee.account_number}, {amount}",
            "Our debt of {amount} ought to be cleared today. Holder {payee.payee_name}, number "
            '{payee.account_number}[; they should read "{reference}"].',
            "{payee.payee_name}'s number is {payee.account_number}. Drop {amount} there"
            "[ for {reference}].",
            "I lost the bet, fair and square: {amount} for {payee.payee_name}"
            "[ on {execution_date}], {payee.account_number}.",
            "{payee.account_number}, {payee.payee_name}, {amount}, go",
            "Would you kindly let {amount} of mine arrive at {payee.payee_name}'s bank"
            "[ as {reference}]? {payee.account_number} is what they gave me.",
        ),
        {"confirmation_code": "id"},
        (
            "{amount} is on its way, code {confirmation_code}.",
            "Sent. The confirmation is {confirmation_code}.",
        ),
    ),
    Entry(
        "settle_bill|pay_invoice|bill_payment|utility_pay|clear_dues|invoice_settle",
        "Pay a bill.|Settles an invoice of a provider.|Pays utilities, rent and the like"
        "|Clears what is owed to a company; autopay pays the next ones too"
        "|Bill payment by invoice number and amount due",
        {
            "provider_name|provider|biller|company": "pick City Water; Northern Electric; Telvia "
            "Mobile; Greenfield Gas; Oakwood Dental; Swift Broadband; County Council; Harbour "
            "Insurance; Sunny Days Nursery; Metro Parking; Alpine Heating Oil; Clear Glass Ltd",
            "invoice_number|invoice_id|bill_number": "id",
            "amount_due|amount|total|sum": "float 10..900",
            "pay_from?|account|source": "enum checking, savings, credit_card",
            "autopay?|recurring|automatic": "flag",
        },
        (
            "{provider_name} threatens to cut us off! It's about {amount_due}, number "
            "{invoice_number}.",
            "There's an envelope from {provider_name} that I've ignored for weeks. They want "
            "{amount_due} for {invoice_number}[, take it from {pay_from}].",
            "{provider_name} {invoice_number} {amount_due}[ {pay_from}]",
            "Second warning from {provider_name}, {invoice_number}. Just give them their "
            "{amount_due}[, and {autopay=true|from now on every time by itself}].",
            "get rid of {invoice_number} from {provider_name}, {amount_due} it says",
            "Please make sure {provider_name} gets its {amount_due} before the end of the day; the "
            "letter is numbered {invoice_number}[ and {pay_from} should cover it].",
            "My inspection of the mailbox brought up {invoice_number}: {amount_due}, "
            "{provider_name}. Sort it out.",
            "Pay the bill {invoice_number} of {provider_name}, {amount_due}[, from {pay_from}].",
            "i'd rather not have {provider_name} at my door. {amount_due}, {invoice_number}",
            "{amount_due} has to reach {provider_name}, quoting {invoice_number}"
            "[; {autopay=true|do the same each month}].",
            "The lights went off, and I know why: {provider_name}, {invoice_number}, "
            "{amount_due}, overdue since last month. Quick!",
            "Dad can't see the small print. It's {provider_name}, he has to hand over "
            "{amount_due}, and the paper says {invoice_number}[. Use {pay_from}]",
            "{invoice_number}? {provider_name}? {amount_due}? yes, it's correct, off with it",
            "{provider_name} were here to repair something and left {invoice_number}, which comes "
            "to {amount_due}. I want that off my desk.",
            "I opened the letter at last. {provider_name} demands {amount_due} under "
            "{invoice_number}[, and my {pay_from} can take it].",
            "no late charges this time: {provider_name}, {amount_due}, {invoice_number}",
        ),
        {"receipt_number": "id"},
        (
            "{provider_name} has its {amount_due}, receipt {receipt_number}.",
            "Settled. Receipt {receipt_number}.",
        ),
    ),
    Entry(
        "pick_a_number|random_integer|draw_lot|lucky_number|chance_number|rng_between",
        "Random number between two limits.|Draws lots: an integer by chance."
        "|Picks numbers; draw_count is how many are drawn|Lets luck decide between low and high"
        "|Generates random integers, all different if wanted",
        {
            "lowest|minimum|low|from_number": "int 1..20",
            "highest|maximum|high|to_number": "int 30..900",
            "draw_count?|how_many|count|n": "int 2..9",
            "all_different?|unique|no_repeats": "flag",
        },
        (
            "We can't agree who starts. Everybody has a card, {lowest} to {highest}; whose is it?",
            "The raffle tickets go from {lowest} up to {highest}. Who wins"
            "[? There are {draw_count} prizes]",
            "{lowest}-{highest}, surprise me[, {draw_count} times]",
            "Think of something from {lowest} to {highest}, and my daughter will guess it.",
            "My students are numbered {lowest} through {highest}, and nobody volunteers. Which "
            "one has to come to the board?",
            "Please let fate choose, no lower than {lowest} and no higher than {highest}"
            "[, {draw_count} of them][, {all_different=true|without repeating any}].",
            "i'm too lazy to roll dice. anything up to {highest}, starting at {lowest}",
            "Give me a random number between {lowest} and {highest}.",
            "At most {highest}, at least {lowest}: what does your crystal ball say?",
            "For a blind test I need {draw_count=3|3} samples out of those labelled {lowest} to "
            "{highest}[, {all_different=true|each only once}].",
            "blindfolded finger on a list of items {lowest} to {highest}, where does it land",
            "I want to read a page that I didn't choose. The story runs from page {lowest} to page "
            "{highest}.",
            "The auditor checks[ {draw_count}] receipts without knowing which. They're numbered "
            "{lowest} to {highest}.",
            "Up to {highest}, from {lowest} on, you decide[ {draw_count} times]",
            "My lottery slip allows {lowest} to {highest}. I have no favourites, so what do I "
            "cross[? {draw_count} of them, {all_different=true|all different}]",
            "heads or tails is boring. {lowest} or {highest} or whatever lies in the middle, go",
        ),
        {"numbers": "list int 1..900"},
        ("Fate says {numbers}.", "{numbers}"),
    ),
    Entry(
        "clock_abroad|time_in_city|what_hour_there|local_time_of|timezone_now|world_clock_read",
        "Tell the time in another city.|World clock: the local hour somewhere."
        "|Local time abroad, compared with a reference city|Reads the clock of a time zone"
        "|What hour it is there when it is at_time here",
        {
            "city|place|there|target_city": "place",
            "reference_city?|compare_with|here|home_city": "place",
            "at_time?|when|given_time": "time",
        },
        (
            "Can I ring my brother in {city} or would I pull him out of bed?",
            "Are people in {city} having breakfast or dinner at the moment?",
            "{city} now[, against {reference_city}]",
            "The webinar is held in {city}. I don't want to miss it; how far are their watches"
            "[ when it is {at_time} in {reference_city}]?",
            "is {city} asleep",
            "My flight has just touched down in {city} and I have to set my watch.",
            "When {at_time=noon|noon} strikes at home, what do people in {city} see on the wall?",
            "Please tell me how early or late it is over in {city}[, seen from {reference_city}].",
            "What is the time in {city}[ when it is {at_time} in {reference_city}]?",
            "would the office in {city} still pick up the phone",
            "In {reference_city=Oslo|Oslo} I'm looking at the moon. And in {city}?",
            "My girlfriend flew to {city}. Is it too late to say good night[; here it's "
            "{at_time}]?",
            "Have they had midnight yet in {city}? I want to wish them a happy new year.",
            "{city}: morning, noon or night[ at {at_time} of {reference_city}]?",
            "The shop assistant in {city} told me to try again during the day. Is it day there?",
            "how far ahead or behind is {city}[ of {reference_city}]",
        ),
        {"local_time": "time"},
        ("It is {local_time} in {city}.", "Their watches say {local_time}."),
    ),
    Entry(
        "days_until|sleeps_to_go|date_countdown|time_remaining|how_long_till|date_gap",
        "Days until a date.|Countdown to a day in the future."
        "|How long it still is; start_date counts from another day than today"
        "|Gap between two dates in days or weeks|Sleeps that remain",
        {
            "target_date|end_date|to_date|goal_date": "date",
            "start_date?|from_date|counting_from|since": "date",
            "unit?|count_in|granularity": "enum days, weeks, months",
            "skip_weekends?|workdays_only|business_days": "flag",
        },
        (
            "My daughter can't wait for {target_date}. How many more times does she have to go to "
            "bed?",
            "On {target_date} I'm a free man. How much longer do I have to hold out[, in {unit}]?",
            "{target_date} - how far off[ in {unit}]",
            "Is there enough time to grow a beard before {target_date}[, if I begin on "
            "{start_date}]?",
            "We marry on {target_date}. How many {unit=weeks|weeks} of freedom have I got?",
            "Please work out what lies between {start_date} and {target_date}"
            "[, expressed in {unit}].",
            "ugh, when is {target_date} finally here",
            "The milk is good up to {target_date}. Do I have to hurry?",
            "How many days are there until {target_date}[ from {start_date}]"
            "[, {skip_weekends=true|not counting weekends}]?",
            "I'm expecting a baby on {target_date}. How long is that[ in {unit}]?",
            "The contract ends on {target_date} and began on {start_date}. How long did "
            "we agree on[, {skip_weekends=true|working days only}]?",
            "I want to tear a page off the calendar each evening up to {target_date}. How many "
            "pages do I need[, starting {start_date}]?",
            "got to finish my thesis by {target_date}, how doomed am i",
            "Up to {target_date}, how many times do we still go to the office"
            "[, {skip_weekends=true|Saturdays and Sundays aside}]?",
            "Christmas comes early for us, on {target_date}! Tell the kids how long that is"
            "[ in {unit}].",
            "{target_date} minus {start_date}, roughly[ {unit}]?",
        ),
        {"remaining": "int 1..900"},
        ("Still {remaining} to go until {target_date}.", "{remaining}."),
    ),
    Entry(
        "bank_holidays|public_holiday_next|days_off_by_law|red_letter_days|national_feast"
        "|feast_day_find",
        "Public holidays of a country.|Next day off by law in a month of a year."
        "|Bank holidays and national feasts|When offices pause"
        "|Holiday calendar; region adds local feasts",
        {
            "country|nation|in_country": "pick Norway; Japan; Brazil; Italy; Canada; Ireland; "
            "Mexico; Poland; South Africa; Greece; India; Chile; Germany; New Zealand; Egypt",
            "year|in_year|calendar_year": "int 2024..2032",
            "month|in_month|calendar_month": "month",
            "region?|state|province": "pick Bavaria; Ontario; Jalisco; Sicily; Kerala; Saxony; "
            "Quebec; Bahia",
            "include_regional?|local_ones|with_local": "flag",
        },
        (
            "Is it any use to send goods to {country} in {month} {year}, or is nobody at work?",
            "I have clients in {country} and want to visit them in {month} {year}. On which day "
            "would I stand before closed doors[, especially in {region}]?",
            "{country} {month} {year}, day off?[ {region}]",
            "My au pair comes from {country} and would like to celebrate as they do at home. "
            "What is coming up in {month} of {year}?",
            "when does everybody in {country} stay in bed in {month} {year}",
            "Please find out when the shops of {country} are shut for a festive reason in {month} "
            "{year}[, {include_regional=true|even if it's only in one part}].",
            "In {month} of {year} we plan a long weekend. Does {country} give us a free Monday or "
            "something[, in {region} at least]?",
            "{year}, {month}: do they get to skip school anywhere in {country}",
            "Which public holidays does {country} have in {month} {year}[, in {region}]?",
            "Our warehouse in {country} asks for time and a half in {month} {year}, because of "
            "some celebration. Which day do they mean?",
            "The factory calendar for {year} has a gap: {month}, {country}. When won't the "
            "machines run[, {include_regional=true|local customs included}]?",
            "The bank in {country} didn't answer. Was everyone at a parade? It's {month} {year}.",
            "i'm hunting for bridge days in {country}, {month}, {year}",
            "Do the people of {country} get a break from work at some point in {month} {year}?",
            "My payroll run for {country} falls in {month} {year}. On what date do they not work"
            "[ ({region} is what matters)]?",
            "fireworks or parades in {country} during {month} {year}, the official kind?",
        ),
        {
            "holiday_name": "pick Labour Day; Independence Day; All Saints' Day; Constitution Day; "
            "Marine Day; Republic Day; Epiphany; Heritage Day; Whit Monday; Canada Day",
            "holiday_date": "date",
        },
        (
            "{holiday_name}, on {holiday_date}.",
            "{holiday_date} is {holiday_name} there.",
        ),
    ),
    Entry(
        "daylight_edges|sunrise_lookup|sun_times|dawn_or_dusk|solar_clock|golden_light",
        "Sunrise or sunset of a day.|When the sun comes up or goes down at a place."
        "|Dawn and dusk by date|Solar times; sun_event is the rise or the set"
        "|Daylight hours somewhere",
        {
            "location|city|place|where": "place",
            "on_date|date|day|for_date": "date",
            "sun_event|event|which|edge": "enum sunrise, sunset",
            "offset_minutes?|offset|shift_minutes": "int 5..60",
        },
        (
            "We want to get engaged on a beach at {location} on {on_date}, exactly when "
            "{sun_event=sunset|it sinks into the sea}. When do we have to be there?",
            "{sun_event=sunrise|How early do the birds start} in {location} on {on_date}?",
            "{location} {on_date} {sun_event}",
            "My lamp broke, so on {on_date} I must be home in {location} before "
            "{sun_event=sunset|it gets dark}. By what time is that?",
            "{sun_event=sunrise|first rays}, {on_date}, {location}?",
            "Please tell me from when on I can drive without headlights in {location} on "
            "{on_date}, that is, from {sun_event}[ plus {offset_minutes} minutes].",
            "i'm fasting. {on_date}, {location}, {sun_event=sunset|when may i eat again}",
            "Our hens in {location} go into the coop at {sun_event=sunset|nightfall}. When do I "
            "close it on {on_date}?",
            "What time is {sun_event} in {location} on {on_date}?",
            "The photographer wants that {sun_event=sunset|orange sky at the end of the day}. "
            "{location}, {on_date}, when do we meet[, allowing {offset_minutes} minutes]?",
            "On {on_date} I climb the hill of {location} to see {sun_event=sunrise|the night end}. "
            "At what hour should I be on top?",
            "do i need a torch for my jog on {on_date}? {location}, i go before "
            "{sun_event=sunrise|it's light}",
            "The vampire in our play leaves at {sun_event=sunrise|daybreak}. For the real thing, "
            "in {location} on {on_date}, when would that be?",
            "In {location} the pool closes at {sun_event=sunset|dusk}. How long can we swim on "
            "{on_date}?",
            "{on_date}, {location}: {sun_event=sunset|last light} for the drone"
            "[, minus {offset_minutes} minutes]?",
            "My balcony in {location} faces east. When will {sun_event=sunrise|I be dazzled in "
            "bed} on {on_date}?",
        ),
        {"clock_time": "time"},
        ("In {location} that is at {clock_time}.", "At {clock_time} on {on_date}."),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "who_do_i_know",
        "mail_compose",
        ("email_address", "to_address"),
        (
            'Write to {full_name}, I must have the address somewhere. "{subject_line}" on top, '
            "and then: {body}.",
            "{full_name} is in my contacts. Send an email there with the subject {subject_line} "
            "and the text {body}.",
            'Heading {subject_line}, contents "{body}", and it goes to {full_name}, whose '
            "details you'll have to dig out.",
            "mail {full_name}: {subject_line}, {body} (no idea what the address is)",
        ),
    ),
    Chain(
        "place_finder",
        "cab_please",
        ("street_address", "dropoff_address"),
        (
            "I'm at {near_address} and need a {category} within {radius_km} km. Have a cab take me "
            "there from {pickup_address} at {pickup_time}.",
            "Find a {category} no more than {radius_km} km from {near_address}, and order a taxi "
            "that goes there, pickup at {pickup_address}, {pickup_time}.",
            "{pickup_time}, a driver to {pickup_address} please. He shall bring me to the next "
            "{category} around {near_address}, {radius_km} km at most.",
            "My mother can't walk. Which {category} lies inside {radius_km} km of {near_address}? "
            "Let somebody collect her from {pickup_address} at {pickup_time} and drive her to it.",
        ),
    ),
    Chain(
        "somewhere_to_eat",
        "route_between",
        ("street_address", "destination"),
        (
            "We're hungry. Find something {cuisine} in {city} for up to {max_price} each and tell "
            "us how to get there from {origin}, {travel_mode}.",
            "Which {cuisine} restaurant in {city} costs at most {max_price} per person, and what "
            "is the {travel_mode} route to it from {origin}?",
            "I start from {origin}, {travel_mode}. Lead me to a {cuisine} place in {city} that "
            "stays under {max_price} a head.",
            "{cuisine}, {city}, {max_price} pp, then the way there: {travel_mode} from {origin}",
        ),
    ),
    Chain(
        "daylight_edges",
        "wake_me",
        ("clock_time", "wake_time"),
        (
            "Get me out of bed at {sun_event} on {on_date}, I'm in {location}.",
            "Find out when {sun_event} is in {location} on {on_date}, and set an alarm for it.",
            "I'm sleeping in {location} on {on_date} and don't want to miss the {sun_event}. Rouse "
            "me just then.",
            "{location}, {on_date}: i want to open my eyes at {sun_event}",
        ),
    ),
    Chain(
        "rail_connection",
        "cab_please",
        ("arrival_time", "pickup_time"),
        (
            "Find a train from {from_station} to {to_station} on {travel_date} that is there by "
            "{arrive_by}, and have a taxi at {pickup_address} when it arrives, going to "
            "{dropoff_address}.",
            "I travel by rail on {travel_date}, {from_station} to {to_station}, in by {arrive_by}. "
            "At the time I get in, a driver should wait at {pickup_address} and bring me to "
            "{dropoff_address}.",
            "From {pickup_address} to {dropoff_address} by cab, as soon as my express rolls in; "
            "that's the one from {from_station}, reaching {to_station} by {arrive_by} on "
            "{travel_date}.",
            "{from_station} > {to_station} on the tracks, {travel_date}, there by {arrive_by}, "
            "then wheels from {pickup_address} to {dropoff_address} the moment we arrive",
        ),
    ),
    Chain(
        "purchase_item",
        "where_is_package",
        ("tracking_number", "tracking_number"),
        (
            "Order {quantity} of {product_name} to {delivery_address} and tell me when the parcel "
            "will come.",
            "I need {product_name}, {quantity} pieces, at {delivery_address}. Buy them and see "
            "where the shipment is.",
            "{quantity} {product_name} for {delivery_address}, please, and then I'd like to know "
            "on which day the doorbell rings.",
            "buy {product_name} x{quantity}, send to {delivery_address}, and track it",
        ),
    ),
    Chain(
        "bank_holidays",
        "days_until",
        ("holiday_date", "target_date"),
        (
            "How many days is it until the public holiday that {country} has in {month} {year}?",
            "In {month} {year} everyone in {country} gets a day off. How long do they have to wait "
            "for it?",
            "{country}, {month} {year}: when is nobody at work, and how far off is that?",
            "Count the sleeps to the holiday of {month} {year} in {country}.",
        ),
    ),
    Chain(
        "where_is_package",
        "reminder_add",
        ("delivery_date", "remind_on"),
        (
            "Where is {tracking_number}? On the day it comes, tell me at {remind_at} to "
            "{reminder_text}.",
            "Find out when parcel {tracking_number} arrives and remind me that day at {remind_at}: "
            "{reminder_text}.",
            "At {remind_at} on the day {tracking_number} is delivered, I want a nudge saying "
            "{reminder_text}.",
            "{tracking_number} is on its way; the day it lands, {remind_at}, ping me: "
            "{reminder_text}",
        ),
    ),
    Chain(
        "how_to_write",
        "word_meaning",
        ("corrected", "term"),
        (
            'I\'ve got "{typed_word}" here, surely misspelt. What is the right form, and what '
            "does it mean?",
            "Correct {typed_word} and then define the word.",
            "{typed_word}? fix it and explain it",
            'My pupil put down "{typed_word}". Put the letters right first, and then tell me '
            "what that word stands for.",
        ),
    ),
    Chain(
        "dish_ideas",
        "ring_after",
        ("cooking_minutes", "duration_minutes"),
        (
            "Find me a dish with {ingredients} for {servings} people, {max_minutes} minutes at "
            "most, and shout when its cooking time is over.",
            "I have {ingredients}, {servings} guests and {max_minutes} minutes. Choose a recipe "
            "and start a timer for as long as it cooks.",
            "Feed {servings} of us with {ingredients} in no more than {max_minutes} minutes, and "
            "don't let it burn: beep when it has had its minutes.",
            "{ingredients}, {servings} plates, up to {max_minutes} minutes. pick something and set "
            "the kitchen clock for it",
        ),
    ),
)
