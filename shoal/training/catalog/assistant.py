"""Tools of the assistant: what phones and assistants do, step after step."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_ADDRESSES = (
    "pick 12 Elm Street, Dover; 480 Market Street, San Francisco; Hauptstrasse 5, Bonn; "
    "27 Rue Lepic, Paris; 9 Harley Road, Leeds; 1501 Pine Avenue, Seattle; Kirkegata 14, Oslo; "
    "66 Castle Terrace, Edinburgh; 3 Via Roma, Turin; 230 Lakeshore Drive, Chicago; "
    "18 Orange Grove, Perth; 74 Queen's Parade, Bath; Lindenweg 31, Graz; 5 Abbey Lane, York; "
    "812 Oak Boulevard, Austin; 40 Calle Mayor, Madrid; 2 Station Square, Utrecht; "
    "119 Bishop Street, Derry; 7 Mill Lane, Cork; 2204 Sunset Drive, Tampa; Bergweg 44, Chur; "
    "53 Avenue Foch, Nancy; 16 Kingsway, Hull; 900 First Avenue, Denver; Strandgatan 8, Visby; "
    "31 Seaview Road, Auckland; 62 Ahornallee, Berlin; 1 Temple Court, Bristol; "
    "75 Rua Augusta, Lisbon; 350 Cedar Street, Boise; Via Dante 19, Bologna; 28 Church Hill, Kent; "
    "Plaza Nueva 6, Granada; 4410 Ridge Road, Toledo; 13 Nowy Swiat, Warsaw; 87 Fern Close, Ely; "
    "Prinsengracht 210, Amsterdam; 505 Maple Court, Madison"
)
_PLACE_TYPES = (
    "pick pharmacy; petrol station; hardware store; post office; dry cleaner; Thai restaurant; "
    "car wash; library; coffee shop; playground; swimming pool; shoe repair shop; supermarket; "
    "dentist; flower shop; gym; police station; hairdresser; tyre shop; pizza place"
)
_PLACE_NAMES = (
    "pick Corner Pharmacy; Miller's Hardware; Central Library; Blue Door Cafe; Sunrise Gym; "
    "Lee's Dry Cleaning; Mario's Pizza; the Riverside Pool; Oakfield Garden Centre; "
    "Green Grocers; the Northgate post office; Smile Dental Clinic; Bean & Leaf; Kwik Tyres; "
    "Books on Broad Street; Tandoori Nights; Patel News; the market cafe"
)
_OCCASIONS = (
    "pick dentist appointment; staff meeting; piano lesson; car inspection; haircut; "
    "parents' evening; yoga class; book club; budget review; vision test; board meeting; "
    "driving lesson; team lunch; choir practice; physio session; flat viewing; blood test; "
    "salsa course; job interview; tax consultation"
)
_TODOS = (
    "pick buy stamps; return the drill; pick up my prescription; ask about the spare key; "
    "water the plants; get cash; take the bins out; collect the dry cleaning; check the mailbox; "
    "fill the tank; buy birthday candles; drop off the library books; measure the window; "
    "thank the neighbours; pay the gardener; hand in the form"
)
_ARTISTS = (
    "pick Abba; Miles Davis; Nina Simone; Radiohead; Johnny Cash; Bjork; Daft Punk; "
    "Fleetwood Mac; Ella Fitzgerald; The Beatles; Fela Kuti; Kraftwerk; Dolly Parton; Massive "
    "Attack; Buena Vista Social Club; Joni Mitchell; Prince; Edith Piaf"
)
_PRODUCTS = (
    "pick deep fryer; pair of headphones; standing desk; rice cooker; camping stove; "
    "55 inch television; sonic toothbrush; desk chair; cordless drill; baby monitor; "
    "coffee grinder; sleeping bag; robot vacuum; graphic tablet; pressure washer; "
    "down jacket; USB-C charger; board game about trains; pair of hiking boots; dehumidifier"
)
_PHRASES = (
    "pick where is the next toilet; I am allergic to nuts; the key does not fit; how much is it; "
    "we will be ten minutes late; thank you for the lovely evening; is this seat taken; "
    "please do not ring the bell; my luggage has not arrived; happy birthday, dear aunt; "
    "the heating is broken; can you recommend a doctor; I would like to pay by card; "
    "the dog does not bite; we have a reservation for four; see you on the platform"
)
_DEVICE_TYPES = "enum lamp, fan, heater, humidifier, coffee_machine, radio"
_CURRENCIES = (
    "pick USD; EUR; GBP; JPY; CHF; SEK; PLN; INR; CAD; AUD; dollars; euros; Swiss francs; "
    "Danish kroner; Turkish lira; Mexican pesos; South African rand; yen"
)
_DAYS = "pick Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday"

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "search_contacts|contacts_search|address_book_find|people_card_lookup",
        "Find a person in the address book and return number and mail address."
        "|Looks up a saved contact by name; company narrows it down|Get the details of a contact",
        {
            "contact_name|name|full_name|person": "person",
            "company?|organization|employer": "company",
            "include_archived?|archived|with_archived": "flag",
        },
        (
            "Please look up the contact {contact_name}[ from {company}] and show me the number and "
            "the mail address.",
            "What is {contact_name}'s phone number?",
            "Search my address book for {contact_name}[ at the company {company}]"
            "[, {include_archived=true|including archived entries}].",
            "{contact_name}, how do I reach that one?",
            "I met {contact_name} at a fair last year[, works for {company} now]. Do I still have "
            "the details?",
            "contact details {contact_name}",
            "I can't remember under which email I saved {contact_name}[ of {company}].",
            "[{include_archived=true|Search the archive too}: ]which number belongs to a person "
            "named {contact_name}?",
            "my boss wants the coordinates of {contact_name}[, the one at {company}], number and "
            "mail",
            "Could you open the card of {contact_name} in my contacts, please? The employer is not "
            "important.",
            "is {contact_name} anywhere in my phone[, {include_archived=true|even archived}]",
        ),
        {"phone_number": "phone", "email_address": "email"},
        (
            "{contact_name} has the number {phone_number} and the mail address {email_address}.",
            "You reach {contact_name} at {phone_number} or {email_address}.",
        ),
    ),
    Entry(
        "start_call|call_start|ring_number|telephone_connect|phone_call_begin",
        "Start a call to a phone number.|Calls a number, by voice or with video"
        "|Connect the user with a telephone number; may use the loudspeaker",
        {
            "phone_number|number|callee|to_number": "phone",
            "call_type?|mode|kind": "enum voice, video",
            "use_speaker?|on_speaker|speakerphone|hands_free": "flag",
        },
        (
            "Please start a [{call_type} ]call to the number {phone_number}"
            "[ and {use_speaker=true|put it on the loudspeaker}].",
            "ring {phone_number}",
            "{phone_number}, get them on the line[, {use_speaker=true|hands free}]",
            "Can you connect me with {phone_number}? I'd prefer to talk rather than type.",
            "I'm driving. Dial {phone_number} for me[, {use_speaker=true|on speaker}].",
            "I would like to speak to whoever answers at {phone_number}[, as a {call_type} call].",
            "The plumber left this number: {phone_number}. Phone him[ by {call_type}].",
            "give {phone_number} a ring[ with {call_type=video|the camera on}]",
            "Grandma wants to see the baby, so set up a {call_type=video|video} call with "
            "{phone_number}.",
            "Place a call. The number is {phone_number}[, and "
            "{use_speaker=true|everybody in the room should hear it}].",
        ),
        {"call_status": "pick ringing; connected; busy; no answer"},
        (
            "The call to {phone_number} is on its way: {call_status}.",
            "{phone_number}: {call_status}.",
        ),
    ),
    Entry(
        "send_message|message_send|messenger_post|deliver_chat_message",
        "Send a written message to a phone number.|Sends a chat message, now or at a set time"
        "|Write to a number in the messenger; send_at delays it",
        {
            "recipient_number|to_number|to|recipient": "phone",
            "message_text|text|content|body": "sentence",
            "send_at?|delivery_time|scheduled_time": "time",
        },
        (
            "Send a message to the number {recipient_number} with the text "
            '"{message_text}"[, to go out at {send_at}].',
            "write {recipient_number}: {message_text}",
            '"{message_text}" - let {recipient_number} know[ at {send_at}]',
            "Could you tell {recipient_number} this: {message_text}",
            "[At {send_at}, ]please message {recipient_number} and say: {message_text}",
            'I can\'t talk in the library. Drop {recipient_number} a line saying "{message_text}".',
            "My sister has a new number, {recipient_number}. I want her to read: {message_text}",
            "to {recipient_number}, text {message_text}",
            "Deliver the following text to {recipient_number}[ at {send_at}, not earlier]: "
            "{message_text}",
            "somebody should inform {recipient_number}, in writing: {message_text}",
        ),
        {"message_status": "pick sent; delivered; queued; scheduled"},
        (
            "Your message to {recipient_number} is {message_status}.",
            "{message_status}: the text for {recipient_number}.",
        ),
    ),
    Entry(
        "last_missed_call|missed_call_latest|get_missed_call|call_log_missed",
        "Tell which number called last without being answered.|The latest missed call"
        "|Look into the call log for the most recent unanswered call",
        {
            "after_time?|since|not_before": "time",
            "unknown_only?|only_unknown|unsaved_only": "flag",
        },
        (
            "Which number called me last while I was away?",
            "Who tried to reach me[ after {after_time}]?",
            "missed call?",
            "Please show me the most recent call that I did not answer[, "
            "{unknown_only=true|from unknown numbers only}].",
            "My phone buzzed in the meeting[ some time after {after_time}]. What number was that?",
            "I wonder who rang[ since {after_time}]",
            "Look into the call log: which call was the last one I failed to pick up?",
            "did anybody phone while I was in the shower[, {unknown_only=true|strangers only}]",
            "I was under the car and heard it ringing. Whose number was it?",
            "[Since {after_time}, ]has there been a call I missed? The newest is enough.",
        ),
        {"phone_number": "phone", "called_at": "time"},
        (
            "{phone_number} called at {called_at}.",
            "At {called_at} you missed a call from {phone_number}.",
        ),
    ),
    Entry(
        "find_nearest_place|nearest_place|places_nearby|closest_business|map_nearby_search",
        "Find the closest shop or service of a kind near an address."
        "|Search the map around an address for a type of place"
        "|Nearest place of a type, with its address and phone number",
        {
            "place_type|category|kind_of_place|type": _PLACE_TYPES,
            "near_address|around|center_address|search_from": _ADDRESSES,
            "radius_km?|max_distance_km|within_km": "int 1..20",
            "open_now?|only_open|is_open": "flag",
        },
        (
            "Please find the nearest {place_type} to the address {near_address}"
            "[ within a radius of {radius_km} km].",
            "Where is the closest {place_type}? I'm staying at {near_address}.",
            "{place_type} near {near_address}[, {open_now=true|open now}]",
            "I need a {place_type}[ that is {open_now=true|open right now}], and I'm at "
            "{near_address}",
            "Search the surroundings of {near_address} for a {place_type}[, at most {radius_km} km "
            "away].",
            "My aunt moved to {near_address}. Is there any {place_type} around there?",
            "{near_address} is where we are. Which {place_type} is nearest[ and "
            "{open_now=true|still open}]?",
            "closest {place_type}, starting from {near_address}[, not over {radius_km} km]",
            "We've just arrived at {near_address} and the first thing we want is a {place_type}.",
            "What {place_type} would you recommend within walking distance of {near_address}?",
            "[Within {radius_km} kilometres ]around {near_address} there must be a {place_type}. "
            "Find it, please.",
        ),
        {"place_name": _PLACE_NAMES, "address": _ADDRESSES, "phone_number": "phone"},
        (
            "The nearest {place_type} is {place_name}, {address}, phone {phone_number}.",
            "{place_name} at {address} is closest. Its number is {phone_number}.",
        ),
    ),
    Entry(
        "get_place_hours|business_hours|store_hours_lookup|place_open_times",
        "Opening and closing time of a business on a weekday."
        "|Tells from when until when a place is open|Business hours of a shop for one day",
        {
            "place_name|business|store|venue": _PLACE_NAMES,
            "weekday|day|day_of_week": _DAYS,
            "public_holiday?|is_holiday|holiday_hours": "flag",
        },
        (
            "What are the opening hours of {place_name} on {weekday}?",
            "Until when can I go to {place_name} on a {weekday}?",
            "{place_name} {weekday} hours",
            "On {weekday}, when does {place_name} close[, given that "
            "{public_holiday=true|it is a public holiday}]?",
            "Please look up from when to when {place_name} is open on the weekday {weekday}.",
            "I only have time on {weekday} after work. Would I still get into {place_name}?",
            "how early can you get in at {place_name} on {weekday}[, "
            "{public_holiday=true|a holiday}]",
            "Is it worth driving to {place_name} on {weekday} evening or will the door be shut?",
            "{weekday}: I'm supposed to meet Dad in front of {place_name} when they close. "
            "What time is that?",
            "Tell me the times for {weekday}. The place is called {place_name}.",
        ),
        {"from_time": "time", "closing_time": "time"},
        (
            "{place_name} is open from {from_time} to {closing_time} on {weekday}.",
            "On {weekday} you can go there between {from_time} and {closing_time}.",
        ),
    ),
    Entry(
        "travel_time|get_travel_time|route_duration|how_long_to_reach|maps_travel_minutes",
        "How many minutes it takes from one address to another."
        "|Travel time between start and destination by car, on foot or by public transport"
        "|Estimate the duration of a way",
        {
            "start_address|origin|from_address": _ADDRESSES,
            "end_address|destination|to_address": _ADDRESSES,
            "travel_mode|mode|means": "enum driving, walking, public_transport",
            "departure_time?|leave_at|start_time": "time",
        },
        (
            "How long does it take from {start_address} to {end_address} "
            "{travel_mode=walking|on foot}[ when leaving at {departure_time}]?",
            "Please estimate the travel time with the start {start_address}, the destination "
            "{end_address} and the mode {travel_mode}.",
            "I want to get to {end_address}. I'm at {start_address} and I'll go "
            "{travel_mode=public_transport|by bus or train}. How long is that?",
            "{start_address} to {end_address}, {travel_mode}, how many minutes",
            "Is {end_address} far from {start_address} {travel_mode=driving|by car}[ at "
            "{departure_time}]?",
            "[At {departure_time} ]we leave {start_address} {travel_mode=driving|in the car}. How "
            "much time until {end_address}?",
            "My son has to be at {end_address}, coming from {start_address}, "
            "{travel_mode=public_transport|by public transport}. How long will he need?",
            "to {end_address} from {start_address} - minutes {travel_mode}?",
            "Our flat is at {start_address}, the new office at {end_address}. What would the daily "
            "way take me, {travel_mode}?",
            "Could I make it {travel_mode=walking|on foot} to {end_address} within half an hour if "
            "I set off from {start_address}?",
            "{travel_mode=driving|If I drive} from {start_address}[ at {departure_time}], how many "
            "minutes later am I at {end_address}?",
        ),
        {"minutes": "int 4..180"},
        (
            "It takes {minutes} minutes from {start_address} to {end_address}.",
            "About {minutes} minutes until you are at {end_address}.",
        ),
    ),
    Entry(
        "start_navigation|navigate_to|navigation_begin|car_route_guidance",
        "Start turn by turn navigation to an address.|Guides the driver to a destination"
        "|Begin route guidance; toll roads and motorways can be avoided",
        {
            "destination_address|destination|to|target_address": _ADDRESSES,
            "avoid_tolls?|no_tolls|skip_toll_roads": "flag",
            "avoid_motorways?|no_highways|skip_motorways": "flag",
        },
        (
            "Please start the navigation to {destination_address}"
            "[ and {avoid_tolls=true|avoid toll roads}].",
            "take me to {destination_address}",
            "{destination_address}, let's go[, {avoid_motorways=true|no motorways}]",
            "I don't know the way to {destination_address}, talk me there turn by turn[, "
            "{avoid_tolls=true|without tolls}]",
            "We're in the car now. Show us how to drive to {destination_address}"
            "[, {avoid_motorways=true|staying off the motorway}].",
            "Set {destination_address} as the destination and begin the guidance.",
            "bring us home, that is {destination_address}[, "
            "{avoid_tolls=true|without paying any toll}]",
            "The kids get sick on the highway. Lead me to {destination_address} "
            "{avoid_motorways=true|on small roads only}.",
            "I have to be at {destination_address} soon. Start showing the route on the screen.",
            "Route to the address {destination_address}[, {avoid_tolls=true|skip toll roads}]"
            "[, {avoid_motorways=true|avoid highways}], please start.",
        ),
        {"arrival_time": "time", "distance_km": "float 0.5..300 1"},
        (
            "Let's go: {distance_km} km, arrival at {arrival_time}.",
            "You will reach {destination_address} at {arrival_time}, after {distance_km} km.",
        ),
    ),
    Entry(
        "add_location_reminder|place_reminder|geofence_reminder|remind_at_place",
        "Remind the user of something on arriving at, or leaving, an address."
        "|A reminder bound to a place instead of a time|Create a location based reminder",
        {
            "address|location|place_address": _ADDRESSES,
            "reminder_text|task|note|what": _TODOS,
            "trigger|on_event|when": "enum arrive, leave",
            "radius_meters?|distance_m|fence_radius": "int 50..900",
        },
        (
            "Remind me to {reminder_text} when I {trigger=arrive|arrive at} {address}.",
            "when I {trigger=leave|leave} {address}, tell me to {reminder_text}",
            "I must {reminder_text} {trigger=arrive|as soon as I get to} {address}"
            "[, {radius_meters} meters around it are close enough].",
            "{address}, {trigger}, {reminder_text}",
            "Please create a place reminder: address {address}, text {reminder_text}, trigger "
            "{trigger}[, radius {radius_meters} meters].",
            "I always forget to {reminder_text}. Poke me {trigger=leave|on my way out of} "
            "{address}.",
            "{trigger=arrive|Next time I'm at} {address} I have to {reminder_text}, "
            "don't let me forget",
            "Give me a nudge to {reminder_text} {trigger=arrive|once I come within} "
            "{radius_meters} meters of {address}",
            "My wife wants me to {reminder_text} {trigger=leave|before I drive off from} "
            "{address}. Make sure that I do.",
            "{reminder_text}: please say so {trigger=arrive|on arrival at} {address}",
            "Set a reminder for {address}. It should go off when I {trigger} and say that I need "
            "to {reminder_text}.",
        ),
        {"reminder_id": "id"},
        (
            "I will remind you at {address} to {reminder_text} (reminder {reminder_id}).",
            "Saved as {reminder_id}: {reminder_text}.",
        ),
    ),
    Entry(
        "schedule_ride|ride_schedule|book_driver|mobility_plan_pickup",
        "Order a driver who picks passengers up at an address and time."
        "|Plan a ride in advance; pickup holds the address and the time"
        "|Schedule a car with driver to a destination",
        {
            "pickup|pickup_info|collect_from": {"address": _ADDRESSES, "time": "time"},
            "dropoff_address|destination|drop_at": _ADDRESSES,
            "passenger_count|passengers|num_riders": "int 2..7",
            "vehicle_type?|vehicle|car_class": "enum standard, van, wheelchair",
        },
        (
            "Please schedule a ride for {passenger_count} passengers with pickup at "
            "{pickup.address} at {pickup.time} and drop-off at {dropoff_address}"
            "[, vehicle type {vehicle_type}].",
            "We are {passenger_count} and want to be driven to {dropoff_address}. Collect us at "
            "{pickup.time} from {pickup.address}.",
            "at {pickup.time} a driver for {passenger_count} from {pickup.address} to "
            "{dropoff_address}[, {vehicle_type}]",
            "Someone should fetch {passenger_count} people at {pickup.address}, {pickup.time} "
            "sharp, and bring them to {dropoff_address}.",
            "{pickup.address} -> {dropoff_address}, {pickup.time}, {passenger_count} passengers",
            "My parents can't drive at night. Get them a car from {pickup.address} to "
            "{dropoff_address} at {pickup.time}, {passenger_count} seats[; vehicle type "
            "{vehicle_type}].",
            "To {dropoff_address}, please, {passenger_count} persons. We'll be waiting outside "
            "{pickup.address} at {pickup.time}.",
            "I need to arrange transport[ ({vehicle_type} car)] to {dropoff_address} for a party "
            "of {passenger_count}. They leave {pickup.address} at {pickup.time}.",
            "Book a driver: he starts at {pickup.address} at {pickup.time}, takes "
            "{passenger_count} guests and ends at {dropoff_address}.",
            "{passenger_count} of us, {pickup.time}, from the house at {pickup.address}, going to "
            "{dropoff_address}. Can a [{vehicle_type} ]car come?",
        ),
        {"ride_id": "id", "estimated_price": "money"},
        (
            "Ride {ride_id} is planned and will cost about {estimated_price}.",
            "A driver will take you to {dropoff_address} for {estimated_price}; the ride is "
            "{ride_id}.",
        ),
    ),
    Entry(
        "search_calendar|calendar_search|find_calendar_entry|event_lookup",
        "Find an event in the calendar by a word of its title."
        "|Search calendar entries; the dates limit the search"
        "|Looks up when and where an appointment is, and its id",
        {
            "keyword|query|search_term|title": _OCCASIONS,
            "from_date?|start_date|not_before": "date",
            "to_date?|end_date|not_after": "date",
            "max_results?|limit|count": "int 1..20",
        },
        (
            "When is my {keyword}?",
            "Search the calendar for {keyword}[ from {from_date} to {to_date}]"
            "[, at most {max_results} results].",
            "Could you check where the {keyword} takes place[, it must be before {to_date}]?",
            "{keyword}, what day was that again",
            "I know there's a {keyword} coming up[ after {from_date}], but I've lost the date.",
            "[Between {from_date} and {to_date}, ]do I have a {keyword}?",
            "Please list calendar entries with the word {keyword}[ that end by {to_date} and start "
            "from {from_date}].",
            "My husband says I forgot our {keyword}. Is it written down anywhere?",
            "look for {keyword} in my events[, show {max_results}]",
            "which date did I put down for the {keyword}[, not earlier than {from_date}]",
        ),
        {"event_id": "id", "event_date": "date", "event_address": _ADDRESSES},
        (
            "Your {keyword} is on {event_date} at {event_address} (entry {event_id}).",
            "{event_date}, {event_address}. The entry has the id {event_id}.",
        ),
    ),
    Entry(
        "create_meeting|meeting_create|new_calendar_slot|calendar_insert_meeting",
        "Enter a meeting in one of the user's calendars."
        "|Create a calendar entry; slot holds date, start and end time"
        "|Adds a new meeting with a title",
        {
            "meeting_title|title|subject|summary": _OCCASIONS,
            "slot|time_slot|when": {"date": "date", "start_time": "time", "end_time": "time"},
            "calendar_name|calendar|which_calendar": "enum work, family, private",
            "meeting_room?|place|where": "pick Room 4; the blue room; the canteen; Studio B; "
            "the small lab; Building 7; the roof terrace; Room Curie; the back office; Zoom",
        },
        (
            "Please enter a {meeting_title} in my {calendar_name} calendar on {slot.date}, from "
            "{slot.start_time} to {slot.end_time}[, room {meeting_room}].",
            "Create a meeting with the title {meeting_title}, date {slot.date}, start time "
            "{slot.start_time}, end time {slot.end_time}. It belongs in the {calendar_name} "
            "calendar.",
            "{slot.date} {slot.start_time}-{slot.end_time} {meeting_title}, {calendar_name}",
            "From {slot.start_time} until {slot.end_time} on {slot.date} I'm busy: {meeting_title}"
            "[ in {meeting_room}]. Put that in the {calendar_name} calendar.",
            "I've just agreed to a {meeting_title} on {slot.date}. It ends at {slot.end_time} and "
            "starts at {slot.start_time}; {calendar_name} calendar please.",
            "note down for {calendar_name}: {meeting_title}, {slot.date}, {slot.start_time} till "
            "{slot.end_time}[, {meeting_room}]",
            "There will be a {meeting_title} on {slot.date}. Block {slot.start_time} to "
            "{slot.end_time} in {calendar_name}[ and write {meeting_room} as the place].",
            "Could you add something to the {calendar_name} calendar? {meeting_title} on "
            "{slot.date}, beginning {slot.start_time}, over by {slot.end_time}.",
            "My {calendar_name} calendar is missing the {meeting_title}. It's on {slot.date}, "
            "{slot.start_time} to {slot.end_time}[, in {meeting_room}].",
        ),
        {"event_id": "id"},
        (
            "The {meeting_title} is in your calendar with the id {event_id}.",
            "Entered as {event_id}.",
        ),
    ),
    Entry(
        "reschedule_event|event_move|move_appointment|calendar_change_time",
        "Move an existing calendar event to a new date and time."
        "|Change when an event takes place|Reschedules the event with this id",
        {
            "event_id|id|event|entry_id": "id",
            "new_date|to_date|date": "date",
            "new_start_time|new_time|start_time": "time",
            "notify_guests?|send_updates|inform_attendees": "flag",
        },
        (
            "Please move the event {event_id} to {new_date} at {new_start_time}"
            "[ and {notify_guests=true|inform the guests}].",
            "Reschedule {event_id}: new date {new_date}, new start time {new_start_time}.",
            "{event_id} won't work for me, can we do {new_date}, {new_start_time} instead",
            "{new_date} at {new_start_time} is when {event_id} should take place now"
            "[; {notify_guests=true|tell everybody}].",
            "I've got a clash. Push {event_id} back to {new_date}, say {new_start_time}.",
            "shift {event_id} to {new_start_time} on {new_date}",
            "My client begs for another day, so {event_id} has to start at {new_start_time} on "
            "{new_date}[, {notify_guests=true|with a mail to all attendees}].",
            "Would you put entry {event_id} on a different day? {new_date} would be good, "
            "{new_start_time}.",
            "The doctor's office called: {event_id} is postponed to {new_date}, "
            "{new_start_time}. Change it in the calendar.",
            "The event with id {event_id} starts at {new_start_time} from now on, and the day is "
            "{new_date}.",
        ),
        {"old_date": "date"},
        (
            "Event {event_id} has moved from {old_date} to {new_date}, {new_start_time}.",
            "Done, it was on {old_date} before and is now on {new_date}.",
        ),
    ),
    Entry(
        "invite_to_event|event_invite|add_attendees|calendar_invitation_send",
        "Invite people by email to a calendar event.|Adds attendees to an existing event"
        "|Send invitations for an event; a message can go with them",
        {
            "event_id|id|event|meeting_id": "id",
            "invitees|attendees|guests|emails": "list email",
            "attendance?|role|participation": "enum required, optional",
            "invite_note?|message|personal_note": "sentence",
        },
        (
            "Please invite {invitees} to the event {event_id}[ as {attendance} attendees].",
            "{invitees} should come to {event_id} too",
            'Add {invitees} to {event_id}[ with the note "{invite_note}"].',
            "{event_id}: guests {invitees}[, {attendance}]",
            "I forgot a few people for {event_id}. Send an invitation to {invitees}.",
            "Can you make sure {invitees} get {event_id} in their calendars"
            '[ and read this: "{invite_note}"]?',
            "The boss wants {invitees} at the table when {event_id} takes place.",
            "ask {invitees} to join {event_id}[, attendance is {attendance}]",
            "For the meeting with id {event_id}, send invitations to these addresses: {invitees}"
            "[. Attendance: {attendance}].",
            "It would be nice to have {invitees} with us at {event_id}. Let them know officially.",
        ),
        {"invited_count": "int 1..8"},
        (
            "{invited_count} people have been invited to {event_id}.",
            "The invitation to {event_id} went to {invited_count} addresses.",
        ),
    ),
    Entry(
        "find_mail|mail_find|messages_from_sender|email_query",
        "Find an email by its sender and what it is about."
        "|Search received mail of one sender; returns the id of the message"
        "|Looks for a message in the mailbox",
        {
            "sender_email|from_address|sender|from_email": "email",
            "topic|about|search_text|keyword": "pick rent; holiday plans; our lease; the "
            "invoice for May; school trips; quarterly figures; wedding photos; parking; heating "
            "repairs; concert tickets; travel expenses; the floor plan; a goulash recipe; the new "
            "timetable; my lost umbrella; insurance papers",
            "received_after?|since|newer_than": "date",
            "unread_only?|only_unread|is_unread": "flag",
        },
        (
            "Find the email from {sender_email} about {topic}[, received after {received_after}].",
            "did {sender_email} write to me about {topic}?",
            "{sender_email}, {topic}, where is that message",
            "Please search my mail for the sender {sender_email} and the topic {topic}"
            "[, {unread_only=true|unread only}].",
            "I got something on {topic} from {sender_email}[, not before {received_after}], and I "
            "can't see it any more.",
            "About {topic}: which mail did {sender_email} send me?",
            "[{unread_only=true|Among the unread ones}, ]is there a letter by {sender_email} that "
            "mentions {topic}",
            "My landlord says he answered from {sender_email}. It must be about {topic}.",
            "look up what {sender_email} told me concerning {topic}[ since {received_after}]",
            "Somewhere in my mailbox {sender_email} explains everything on {topic}. Dig it out, "
            "would you?",
        ),
        {"message_id": "id", "received_on": "date"},
        (
            "The mail about {topic} came on {received_on}; its id is {message_id}.",
            "Message {message_id} from {sender_email}, received {received_on}.",
        ),
    ),
    Entry(
        "reply_to_email|email_reply|answer_mail|mail_respond",
        "Answer an email that was received.|Replies to a message, to the sender or to all"
        "|Send a reply; message_id names the mail that is answered",
        {
            "message_id|email_id|mail_id|in_reply_to": "id",
            "reply_text|body|text|answer": "sentence",
            "reply_all?|to_all|include_everyone": "flag",
            "attachments?|files|attached_files": "list file",
        },
        (
            'Reply to the email {message_id} with the text "{reply_text}"'
            "[ and attach {attachments}].",
            "answer {message_id}: {reply_text}",
            '"{reply_text}" as an answer to mail {message_id}[, {reply_all=true|to everybody}]',
            "Could you write back to {message_id}[ with {attachments} attached]? It should say: "
            "{reply_text}",
            "Message {message_id} still waits for me. Respond with this sentence: {reply_text}",
            "{reply_all=true|Everyone who got} {message_id} should read my answer: {reply_text}",
            "I've read {message_id} and have only one thing to say: {reply_text}[. Please "
            "{reply_all=true|send that to all of them}]",
            "in response to {message_id} send {reply_text}",
            'They are waiting for an answer on {message_id}. Say "{reply_text}"'
            "[ and put the files {attachments} with it].",
            "Please respond to the message with the id {message_id}. Text of the reply: "
            "{reply_text}",
        ),
        {"sent_at": "time"},
        (
            "Your answer to {message_id} went out at {sent_at}.",
            "Replied at {sent_at}.",
        ),
    ),
    Entry(
        "save_attachment|attachment_save|store_mail_file|mail_attachment_download",
        "Save the file attached to an email in a folder."
        "|Stores a mail's attachment; new_name renames the file|Download what came with a message",
        {
            "message_id|mail_id|email_id": "id",
            "target_folder|folder|destination|save_to": "pick Invoices; Tax 2024; Downloads; "
            "Family; Contracts; School; Desktop; Receipts; Projects/Roof; Holiday; Letters; "
            "Clients/North; Scans; Car",
            "new_name?|rename_to|file_name": "file",
            "overwrite?|replace_existing|force": "flag",
        },
        (
            "Please save the attachment of the message {message_id} in the folder {target_folder}"
            "[ under the name {new_name}].",
            "download the file from {message_id} to {target_folder}",
            "{target_folder} is where the document that came with {message_id} should go"
            "[, called {new_name}]",
            "Mail {message_id} has something attached. Put it into {target_folder}"
            "[ and {overwrite=true|replace the old one}].",
            "There was a PDF in {message_id}, I'd like to keep it in {target_folder}[ as "
            "{new_name}]",
            "store what they sent me with {message_id} under {target_folder}",
            "In my folder {target_folder} I want the enclosed file of email {message_id}"
            "[, {overwrite=true|overwriting what is there}].",
            "Before I delete {message_id}, get its attachment over to {target_folder}.",
            "attachment, {message_id}, {target_folder}[, {new_name}]",
            "Could you take the thing attached to {message_id} out[, name it {new_name},] and file "
            "it in {target_folder}?",
        ),
        {"file_path": "file", "size_kb": "int 12..9000"},
        (
            "Saved as {file_path} ({size_kb} KB).",
            "The attachment of {message_id} is now {file_path}, {size_kb} KB.",
        ),
    ),
    Entry(
        "search_drive|drive_search|cloud_storage_find|online_files_query",
        "Search the cloud drive for a file by keywords and type."
        "|Finds documents in online storage|Look for a stored file of a type by words in it",
        {
            "keywords|search_words|terms|words": "list pick roof; budget; salary; kitchen; boat; "
            "Lisbon; annual; meeting; rent; school; heating; insurance; menu; garden; minutes; "
            "draft; agenda; tax; wedding; northern",
            "file_type|format|document_type|extension": "enum document, spreadsheet, presentation, "
            "picture",
            "modified_after?|changed_since|newer_than": "date",
            "owner?|owned_by|author": "person",
        },
        (
            "Search my drive for a {file_type} with the keywords {keywords}"
            "[, modified after {modified_after}].",
            "Find the {file_type} on {keywords}[ that belongs to {owner}].",
            "{keywords} {file_type}",
            "where did I put that {file_type} about {keywords}[? I changed it after "
            "{modified_after}]",
            "{keywords} - these words occur in a {file_type} in the cloud[, owner {owner}]. Which "
            "one is it?",
            "I need the {file_type} with {keywords} in it for the meeting.",
            "[{owner} shared it with me. ]It's a {file_type}, and I remember the words {keywords}.",
            "Is there any {file_type} in our online storage that mentions {keywords}?",
            "My colleague can't locate a {file_type}. Keywords: {keywords}"
            "[. Changed since: {modified_after}].",
            "Please look through the cloud for the type {file_type}; it should contain {keywords}.",
        ),
        {"file_path": "file", "last_changed": "date"},
        (
            "I found {file_path}, last changed on {last_changed}.",
            "The {file_type} is {file_path} of {last_changed}.",
        ),
    ),
    Entry(
        "email_document|document_email|send_file_by_mail|mail_file_to",
        "Email a file to one or more people.|Sends a stored document as a mail attachment"
        "|Mail a file; cc gets a copy",
        {
            "file_path|file|document|attachment_path": "file",
            "recipients|to|send_to|addresses": "list email",
            "subject|subject_line|mail_subject": "title",
            "cc?|copy_to|carbon_copy": "email",
            "as_zip?|compress|zipped": "flag",
        },
        (
            "Please email the file {file_path} to {recipients} with the subject {subject}"
            "[, cc {cc}].",
            "{recipients} need {file_path}, subject line {subject}",
            'mail {file_path} with the title "{subject}" to {recipients}[ and a copy to {cc}]',
            "Subject: {subject}. Attachment: {file_path}. Recipients: {recipients}.",
            "Under the heading {subject}, let {recipients} have the document {file_path}"
            "[, {as_zip=true|zipped}]",
            "I promised {recipients} to send {file_path} by mail today. Call it {subject}"
            "[ and let {cc} see it too].",
            "{file_path}: forward it as an attachment to {recipients}, subject {subject}",
            'Can {recipients} get a message called "{subject}" with {file_path} enclosed'
            "[, {as_zip=true|as a zip}]?",
            "The tax people are asking for papers. Send {file_path} to {recipients}, and the "
            "subject should read {subject}.",
            "Write to {recipients}, attach {file_path}[, put {cc} in copy], and use {subject} as "
            "the subject.",
        ),
        {"sent_count": "int 1..6"},
        (
            "{file_path} was mailed to {sent_count} addresses.",
            "Sent {sent_count} mails with the subject {subject}.",
        ),
    ),
    Entry(
        "search_tracks|track_search|music_catalog_find|songs_by_artist",
        "Find tracks of an artist released between two years."
        "|Search the music catalogue by artist and years|Returns a song of an artist and its id",
        {
            "artist|artist_name|band|performer": _ARTISTS,
            "year_from|from_year|min_year|released_after": "int 1950..1985",
            "year_to|to_year|max_year|released_before": "int 1986..2024",
            "max_results?|limit|number_of_tracks": "int 1..20",
        },
        (
            "Search for tracks by the artist {artist} released from {year_from} to {year_to}"
            "[, max {max_results} results].",
            "What did {artist} record between {year_from} and {year_to}?",
            "{artist} {year_from}-{year_to}",
            "up to {year_to} but not before {year_from}: find me something of {artist}",
            "Which songs of {artist} are in the catalogue? The first year is {year_from}, the last "
            "{year_to}[; {max_results} songs are enough].",
            "My dad only likes what {artist} did from {year_from} until {year_to}. Look that up"
            "[, {max_results} titles at most].",
            "I'd like to see [{max_results} ]pieces by {artist}, no older than {year_from}, none "
            "newer than {year_to}",
            "look up old {artist} stuff, {year_from} to {year_to}",
            "Between {year_from} and {year_to}, which music came out under the name {artist}?",
            "I'm writing about {artist}. Please list recordings with a release year of at least "
            "{year_from} and at most {year_to}.",
        ),
        {"track_id": "id", "track_title": "title", "release_year": "int 1950..2024"},
        (
            "{track_title} by {artist} from {release_year} has the id {track_id}.",
            "There is {track_title} ({release_year}), track {track_id}.",
        ),
    ),
    Entry(
        "queue_track|track_queue|speaker_enqueue|add_to_play_queue",
        "Put a track in the play queue of a speaker.|Queue a song by id on a loudspeaker"
        "|Adds a track to what a speaker will play, next or at the end",
        {
            "track_id|song_id|id|track": "id",
            "speaker|device|speaker_name|player": "pick kitchen speaker; soundbar; bedroom radio; "
            "garden box; bathroom speaker; big stereo; office speaker; car stereo; headphones; "
            "nursery speaker; patio speaker; living room system",
            "position|queue_position|where": "enum next, last",
            "volume?|volume_percent|loudness": "int 5..100",
        },
        (
            "Put the track {track_id} in the queue of the {speaker}, position {position}"
            "[, volume {volume}].",
            "{speaker}: {track_id} {position}",
            "After this song I want {track_id} to come {position=next|right away} on the "
            "{speaker}[, at {volume} percent]",
            "add {track_id} {position=last|at the very end} to whatever the {speaker} is playing",
            "The {speaker} should play {track_id} {position}.",
            "{track_id} on the {speaker}, {position=next|as the next one}[, volume {volume}]",
            "We're dancing. When the others are through, the {speaker} can finish with "
            "{track_id} as {position=last|the closing song}.",
            "Please queue the song with the id {track_id} on the {speaker}. Its place in the queue "
            "is {position}.",
            "Would you let {track_id} run {position} over the {speaker}[ with the volume at "
            "{volume}]?",
            "my daughter begs for {track_id}, play it {position} through the {speaker}",
        ),
        {"queue_length": "int 2..40"},
        (
            "Track {track_id} is in the queue, which now has {queue_length} songs.",
            "Queued on the {speaker}; there are {queue_length} songs to come.",
        ),
    ),
    Entry(
        "photos_in_period|pictures_by_date|gallery_find_people|photo_filter_dates",
        "Find photos of certain people taken between two dates."
        "|Filters the gallery by who is in the picture and when it was taken"
        "|Best photo of people in a period",
        {
            "people|persons|who|faces": "list person",
            "taken_from|start_date|date_from|after": "date",
            "taken_to|end_date|date_to|before": "date",
            "place?|location|taken_in": "place",
            "favorites_only?|starred|only_favorites": "flag",
        },
        (
            "Find photos of {people} taken from {taken_from} to {taken_to}[ in {place}].",
            "Show me the pictures with {people}, start date {taken_from}, end date {taken_to}"
            "[, {favorites_only=true|favorites only}].",
            "{people}, {taken_from} until {taken_to}[, {place}]",
            "Between {taken_from} and {taken_to} I must have photographed {people}"
            "[, probably in {place}].",
            "up to {taken_to} and from {taken_from} on, where are {people} in the gallery?",
            "Grandpa asks for shots of {people}. We were away from {taken_from} to {taken_to}"
            "[, in {place}].",
            "I'm making a calendar as a gift. Which images show {people}, none earlier than "
            "{taken_from}, none later than {taken_to}?",
            "everything with {people} on it[ from {place}], the last day is {taken_to}, the first "
            "is {taken_from}",
            "On our trip ({taken_from} - {taken_to}) I took some nice ones of {people}"
            "[, {favorites_only=true|I marked them with a star}]. Get them.",
            "Is there a snapshot of {people} that was taken after {taken_from} and before "
            "{taken_to}?",
        ),
        {"photo_id": "id", "photo_count": "int 1..400"},
        (
            "There are {photo_count} photos; the best is {photo_id}.",
            "I found {photo_count} pictures, first of all {photo_id}.",
        ),
    ),
    Entry(
        "order_prints|photo_prints_order|print_photo_on_paper|lab_order_prints",
        "Order paper prints of a photo from a photo lab."
        "|Orders copies of a picture in a size, to be sent by post"
        "|Get a photo printed; delivery is given where it goes to someone else",
        {
            "photo_id|picture_id|image_id": "id",
            "copies|quantity|number_of_prints": "int 1..50",
            "print_size|size|paper_size": "enum small, medium, large, poster",
            "delivery?|ship_to|delivery_info": {"recipient": "person", "address": _ADDRESSES},
            "glossy?|gloss_finish|shiny": "flag",
        },
        (
            "Please order {copies} copies of the photo {photo_id} in the print size {print_size}"
            "[, {glossy=true|glossy}].",
            "{copies} x {photo_id}, {print_size}",
            "I'd like {photo_id} on paper, {print_size}, {copies} of them"
            "[, sent to {delivery.recipient}, {delivery.address}]",
            "get {photo_id} printed {copies} times as {print_size}",
            "{photo_id} turned out so well that I want {copies} {print_size} prints"
            "[ on {glossy=true|shiny} paper].",
            "How about a present: {copies} times picture {photo_id}, size {print_size}"
            "[, delivered to {delivery.recipient} at {delivery.address}].",
            "In {print_size} format, {copies} pieces, I need the image {photo_id} from the lab.",
            "The frame takes a {print_size} picture. Have {photo_id} made, {copies} copies"
            "[, with a {glossy=true|gloss finish}].",
            "Order prints. Photo: {photo_id}. Copies: {copies}. Size: {print_size}"
            "[. Recipient: {delivery.recipient}. Address: {delivery.address}].",
            "we need paper photos for the wall, {print_size} ones, {copies} of {photo_id}",
        ),
        {"order_number": "id", "total_price": "money"},
        (
            "Order {order_number} for {copies} prints costs {total_price}.",
            "The lab has your order {order_number}, total {total_price}.",
        ),
    ),
    Entry(
        "find_cheapest_offer|cheapest_offer|price_comparison|compare_sellers|deal_finder",
        "Find the seller with the lowest price for a product."
        "|Compares offers of many sellers under a price limit, delivered to a postal code"
        "|Cheapest offer for a thing",
        {
            "product_name|product|item|article": _PRODUCTS,
            "max_price|price_limit|budget|up_to": "int 20..900",
            "delivery_zip|postal_code|zip_code|ship_to_zip": "zip",
            "condition?|item_condition|state": "enum new, used",
            "min_rating?|seller_rating|minimum_stars": "int 2..5",
        },
        (
            "Find the cheapest offer for a {product_name} with a maximum price of {max_price}, "
            "delivered to the postal code {delivery_zip}[, condition {condition}].",
            "Who sells a [{condition} ]{product_name} for less than {max_price} and delivers to "
            "{delivery_zip}?",
            "{product_name}, zip {delivery_zip}, budget {max_price}",
            "I'm in {delivery_zip} and can spend {max_price}. What's the best deal on a "
            "{product_name}[ from sellers with {min_rating} stars or more]?",
            "{max_price} is all I have for a {product_name}[, {condition} is fine]; it should come "
            "to {delivery_zip}",
            "My old {product_name} has died. Look for a bargain below {max_price}, I live in "
            "{delivery_zip}.",
            "compare sellers: {product_name} to {delivery_zip}, at most {max_price}"
            "[, at least {min_rating} stars]",
            "Where do I pay least for a {product_name}? Limit {max_price}, shipping to "
            "{delivery_zip}.",
            "To {delivery_zip} please: the lowest price you can get on a {product_name}, "
            "nothing over {max_price}[, {condition}].",
            "Our club wants a {product_name} but not for more than {max_price}. Ship-to zip code "
            "is {delivery_zip}[, seller rating {min_rating} or better].",
        ),
        {"offer_id": "id", "seller": "company", "price": "money"},
        (
            "{seller} has the {product_name} for {price} (offer {offer_id}).",
            "The cheapest is offer {offer_id} of {seller} at {price}.",
        ),
    ),
    Entry(
        "buy_offer|offer_buy|purchase_from_seller|accept_offer",
        "Buy an offer of a seller and have it sent to an address."
        "|Purchases a quantity of an offered article|Accept an offer, now; gift adds a card",
        {
            "offer_id|offer|listing_id": "id",
            "quantity|amount|units|how_many": "int 2..12",
            "shipping_address|ship_to|delivery_address|address": _ADDRESSES,
            "gift?|gift_options|present": {"card_text": "sentence", "wrapping_color": "color"},
            "express?|fast_delivery|express_shipping": "flag",
        },
        (
            "Please buy the offer {offer_id}, quantity {quantity}, shipping address "
            "{shipping_address}[, {express=true|express}].",
            "I'll take {quantity} of {offer_id}, send them to {shipping_address}",
            "{offer_id} x {quantity} -> {shipping_address}",
            "Purchase {quantity} pieces of {offer_id} and ship to {shipping_address}"
            "[ with {express=true|fast delivery}].",
            "To {shipping_address} I'd like {offer_id} delivered, {quantity} units"
            "[, wrapped in {gift.wrapping_color} with a card that says {gift.card_text}].",
            "That's a good price. Get me {offer_id}, {quantity} times; I live at "
            "{shipping_address}.",
            "accept offer {offer_id}, {quantity} items, for {shipping_address}",
            "Can you order {offer_id} before it's gone? {quantity} would do, the parcel goes to "
            "{shipping_address}[, {express=true|as quickly as possible}].",
            "My niece at {shipping_address} has her birthday, so buy {quantity} of {offer_id} for "
            "her[ in {gift.wrapping_color} paper and write {gift.card_text} on the card].",
            "{quantity} of those, I mean {offer_id}. Destination: {shipping_address}.",
        ),
        {"order_number": "id", "total_price": "money"},
        (
            "Bought: order {order_number}, total {total_price}.",
            "Your order {order_number} costs {total_price} and goes to {shipping_address}.",
        ),
    ),
    Entry(
        "find_shipment|shipment_lookup|get_tracking_number|order_to_tracking",
        "Get the tracking number of an order's parcel."
        "|Tells which carrier brings an order and under which tracking number"
        "|Look up the shipment of an order; the customer's mail address confirms it",
        {
            "order_number|order_id|order|purchase_id": "id",
            "customer_email|email|account_email|buyer_email": "email",
            "part_number?|package_index|parcel_no": "int 1..5",
        },
        (
            "What is the tracking number of the order {order_number}, customer email "
            "{customer_email}?",
            "Which carrier brings {order_number}? I ordered as {customer_email}.",
            "{order_number} {customer_email} tracking number please",
            "My account is {customer_email}. Give me the parcel number for {order_number}"
            "[, package {part_number}].",
            "They only gave me an order number, {order_number}. With what code can I follow the "
            "package? My mail is {customer_email}.",
            "Please look up the shipment that belongs to the order number {order_number} and the "
            "email {customer_email}[, part number {part_number}].",
            "I bought it with {customer_email}, the purchase is {order_number}; who is delivering?",
            "has {order_number} been handed to a carrier, under {customer_email}",
            "A friend ({customer_email}) would like to know the parcel code for {order_number}"
            "[, part {part_number} of it].",
            "{customer_email} here. How was order {order_number} dispatched?",
        ),
        {"tracking_number": "id", "carrier": "pick UPS; DHL; Royal Mail; FedEx; Hermes; Posti"},
        (
            "Order {order_number} travels with {carrier} under {tracking_number}.",
            "The tracking number is {tracking_number}, carrier {carrier}.",
        ),
    ),
    Entry(
        "track_parcel|parcel_track|package_location|follow_parcel",
        "Tell where a parcel is and when it will arrive."
        "|Status of a package by its tracking number|Follow a parcel on its way",
        {
            "tracking_number|parcel_number|tracking_code|package_id": "id",
            "carrier?|delivery_company|courier": "pick UPS; DHL; Royal Mail; FedEx; Hermes; Posti; "
            "GLS; PostNord; DPD; La Poste",
        },
        (
            "Where is the parcel with the tracking number {tracking_number}[, carrier {carrier}]?",
            "track {tracking_number}",
            "{tracking_number}[ by {carrier}], has it left the depot yet?",
            "When will package {tracking_number} be at my door?",
            "I'm waiting for something[ {carrier} should bring]. The code is {tracking_number}, "
            "any news?",
            "Please tell me the status of {tracking_number}[ from {carrier}].",
            "Mum has sent me cake, number {tracking_number}[ with {carrier}]. How far has it come?",
            "is {tracking_number} going to arrive soon or can I leave the house",
            "The shop says my shoes are on the way under {tracking_number}[ ({carrier})]. Check "
            "that.",
            "Follow {tracking_number} for me, I'd like to know the day it comes.",
        ),
        {
            "parcel_status": "pick in transit; at customs; out for delivery; at the depot; "
            "waiting for pickup",
            "expected_date": "date",
        },
        (
            "Parcel {tracking_number} is {parcel_status} and should arrive on {expected_date}.",
            "It is {parcel_status}, expected {expected_date}.",
        ),
    ),
    Entry(
        "redirect_parcel|parcel_redirect|change_delivery|reroute_package",
        "Send a parcel on its way to another address and day."
        "|Change where and when a package is delivered|Reroute a parcel by its tracking number",
        {
            "tracking_number|parcel_number|package_id": "id",
            "new_address|address|deliver_to|alternative_address": _ADDRESSES,
            "delivery_date|new_date|deliver_on|date": "date",
            "neighbor_name?|leave_with|alternative_recipient": "person",
        },
        (
            "Please redirect the parcel {tracking_number} to the new address {new_address} with "
            "the delivery date {delivery_date}.",
            "I won't be home. Bring {tracking_number} to {new_address} on {delivery_date} instead"
            "[ and leave it with {neighbor_name}].",
            "{tracking_number} -> {new_address}, {delivery_date}",
            "on {delivery_date}, deliver {tracking_number} to {new_address}[, to {neighbor_name}]",
            "We've moved! {tracking_number} has to go to {new_address} now, {delivery_date} would "
            "suit us.",
            "{new_address} is where I'll be on {delivery_date}, so reroute {tracking_number} there",
            "Can {tracking_number} still be sent elsewhere? {new_address}, on {delivery_date}"
            "[, care of {neighbor_name}].",
            "Change the delivery of package {tracking_number}: date {delivery_date}, address "
            "{new_address}.",
            "I'm on holiday until {delivery_date}. From that day on they may drop "
            "{tracking_number} at {new_address}[ with {neighbor_name}].",
            "My office at {new_address} takes parcels, have {tracking_number} brought there on "
            "{delivery_date}",
        ),
        {"confirmation_code": "id"},
        (
            "Parcel {tracking_number} will go to {new_address}; confirmation {confirmation_code}.",
            "Changed, the confirmation code is {confirmation_code}.",
        ),
    ),
    Entry(
        "translate_message|message_translate|phrase_translation|language_convert_text"
        "|travel_interpreter",
        "Translate a phrase from one language into another."
        "|Say a short text in a foreign language; formal picks the polite form"
        "|Translation between two languages",
        {
            "phrase|text|source_text|original": _PHRASES,
            "source_language|from_language|from_lang": "language",
            "target_language|to_language|to_lang": "language",
            "formal?|polite|is_formal": "flag",
        },
        (
            'Please translate the phrase "{phrase}" from {source_language} to {target_language}'
            "[, {formal=true|in the polite form}].",
            'How do you say "{phrase}" in {target_language}? It\'s {source_language}.',
            "{phrase} ({source_language} into {target_language})",
            "Into {target_language}, please, from {source_language}: {phrase}",
            "In {source_language} one would say {phrase}. What do I write for that to somebody who "
            "reads only {target_language}?",
            "{target_language} for '{phrase}'[, {formal=true|formal}], the original is "
            "{source_language}",
            "I have a line in {source_language}, {phrase}, and need it in {target_language}.",
            "My host only understands {target_language}. Put this {source_language} sentence into "
            "it[, {formal=true|politely}]: {phrase}",
            "The source language is {source_language}, the target language is {target_language}, "
            'and the text is "{phrase}".',
            "Turn my {source_language} '{phrase}' into {target_language}"
            "[, {formal=true|for somebody I don't know well}].",
            "at the reception they speak {target_language}, so what is {phrase}? (I typed "
            "{source_language})",
        ),
        {"translated_text": "sentence"},
        (
            "In {target_language} that is: {translated_text}",
            "{translated_text} is the {target_language} for it.",
        ),
    ),
    Entry(
        "speak_text|text_speak|announce_in_room|say_aloud|speech_output",
        "Say a text aloud through the speaker of a room."
        "|Speaks a sentence at a volume in percent|Announcement in one room of the house",
        {
            "spoken_text|text|announcement|words": "sentence",
            "room|where|target_room": "room",
            "volume_percent?|volume|loudness": "int 10..100",
            "repeat_count?|repeats|times": "int 2..5",
        },
        (
            'Please say "{spoken_text}" aloud in the {room}[ with a volume of {volume_percent} '
            "percent].",
            "announce in the {room}: {spoken_text}[, {repeat_count} times]",
            "{room}: {spoken_text}",
            "They can't hear me down there. Let the speaker in the {room} call out: {spoken_text}",
            '"{spoken_text}" - out loud, {room}[, volume {volume_percent}]',
            "Whoever is in the {room} ought to hear this[ {repeat_count} times]: {spoken_text}",
            "I have lost my voice, so would you speak for me in the {room}? The text is: "
            "{spoken_text}",
            "[At {volume_percent} percent volume, ]read the following words to the people in the "
            "{room}: {spoken_text}",
            "The children in the {room} ignore me. Tell them through the loudspeaker: "
            "{spoken_text}",
            'make the {room} speaker say "{spoken_text}"[, repeated {repeat_count} times]',
        ),
        {"seconds_spoken": "int 2..40"},
        (
            "Said in the {room}; it took {seconds_spoken} seconds.",
            "The announcement ran for {seconds_spoken} seconds in the {room}.",
        ),
    ),
    Entry(
        "weather_at_time|hourly_weather|weather_for_hour|rain_at_hour",
        "Weather expected in a place on a date at a time of day."
        "|Temperature and chance of rain at a given hour|Hourly forecast for a location",
        {
            "location|place|city": "place",
            "date|day|forecast_date": "date",
            "time|hour|at_time": "time",
            "units?|temperature_unit|unit": "enum celsius, fahrenheit",
        },
        (
            "What will the weather be in {location} on {date} at {time}[, in {units}]?",
            "Will I get wet in {location} on {date} around {time}?",
            "{location} {date} {time} rain?",
            "We're getting married outdoors in {location} on {date}. How does it look for {time}?",
            "On {date} at {time}, do people in {location} need a jacket[ (in {units})]?",
            "Please give me the forecast for the location {location}, date {date}, time {time}"
            "[, units {units}].",
            "At {time} on {date} we want to have a picnic near {location}. Dry or not?",
            "how cold is it going to be in {location}, {date}, {time}[, {units}]",
            "My flight lands in {location} at {time} on {date}, what should I wear?",
            "Tell me about temperature[ in {units}] and rain for {time}, {date}, in {location}.",
            "the barbecue is on {date}, {time}, {location}. umbrella or sun hat",
        ),
        {"temperature": "int -8..34", "rain_percent": "int 0..100"},
        (
            "At {time} on {date} expect {temperature} degrees and a {rain_percent} percent chance "
            "of rain in {location}.",
            "{temperature} degrees, rain probability {rain_percent}%.",
        ),
    ),
    Entry(
        "convert_temperature|temperature_convert|degrees_converter|scale_change_temperature",
        "Convert a temperature from one scale to another."
        "|Turns degrees of one scale into another|Temperature conversion",
        {
            "degrees|value|temperature|amount": "int 20..480",
            "from_scale|source_scale|from_unit": "enum celsius, fahrenheit, kelvin, rankine",
            "to_scale|target_scale|to_unit": "enum celsius, fahrenheit, kelvin, rankine",
            "decimal_places?|decimals|precision": "int 1..4",
        },
        (
            "Convert {degrees} degrees from {from_scale} to {to_scale}"
            "[ with {decimal_places} decimal places].",
            "What is {degrees} {from_scale} in {to_scale}?",
            "{degrees} {from_scale} = ? {to_scale}",
            "in {to_scale}, how much would {degrees} {from_scale} be[, {decimal_places} decimals]",
            "My grandmother's recipe gives {degrees} in {from_scale}, but I think in {to_scale}.",
            "Give me the {to_scale} value of a temperature that is {degrees} on the {from_scale} "
            "scale.",
            "The thermometer is in {from_scale}. It shows {degrees}, what does that mean in "
            "{to_scale}?",
            "How many degrees {to_scale} do I write down for {degrees} degrees {from_scale}"
            "[, to {decimal_places} decimals]?",
            "I need it in {to_scale}: {degrees}, which was measured in {from_scale}.",
            "A kiln runs at {degrees} degrees. The data sheet uses {from_scale}; our form asks for "
            "{to_scale}. Please convert it.",
        ),
        {"converted_degrees": "int 50..250"},
        (
            "{degrees} {from_scale} is {converted_degrees} {to_scale}.",
            "That makes {converted_degrees} degrees {to_scale}.",
        ),
    ),
    Entry(
        "preheat_oven|oven_preheat|oven_start|kitchen_oven_set",
        "Heat the oven to a temperature in a heating mode."
        "|Starts the oven; minutes is how long it stays on|Turn on the smart oven",
        {
            "oven_temperature|temperature|target_temperature|degrees": "int 50..250",
            "heating_mode|mode|program": "enum fan, grill, top_bottom, pizza",
            "minutes|duration_minutes|bake_minutes|run_time": "int 5..180",
            "start_at?|start_time|begin_time": "time",
        },
        (
            "Preheat the oven to a temperature of {oven_temperature} degrees in the mode "
            "{heating_mode} and keep it on for {minutes} minutes[, starting at {start_at}].",
            "oven {oven_temperature} {heating_mode} {minutes} min",
            "I'm about to bake. {oven_temperature} degrees, {heating_mode}, {minutes} minutes, "
            "please.",
            "{minutes} minutes of {heating_mode} at {oven_temperature} degrees[ from {start_at}]",
            "Please set the oven: program {heating_mode}, {oven_temperature} degrees, run time "
            "{minutes} minutes.",
            "My lasagne needs {minutes} minutes with {heating_mode} heat, {oven_temperature} "
            "degrees. Get it going[ at {start_at}].",
            "could the stove warm up to {oven_temperature}[ at {start_at}]? {heating_mode} mode, "
            "and it may go off again after {minutes} minutes",
            "On {heating_mode}, get the oven to {oven_temperature} degrees and let it run "
            "{minutes} minutes.",
            "The rolls are ready to go in. Heat, {heating_mode}, for {minutes} minutes, "
            "not more than {oven_temperature} degrees",
            "[At {start_at} ]I would like the oven to begin with {heating_mode}; its temperature "
            "should be {oven_temperature}, its duration {minutes} minutes.",
        ),
        {"ready_in_minutes": "int 3..20"},
        (
            "The oven will reach {oven_temperature} degrees in {ready_in_minutes} minutes.",
            "Heating up; ready in {ready_in_minutes} minutes.",
        ),
    ),
    Entry(
        "find_device|device_find|smart_device_lookup|home_device_search|get_device_id",
        "Find a smart device by its type and room.|Looks up the id of a device in a room"
        "|Which lamp, fan or heater is registered in a room",
        {
            "device_type|type|kind": _DEVICE_TYPES,
            "room|location|area": "room",
            "include_offline?|with_offline|show_disconnected": "flag",
        },
        (
            "Find the {device_type} in the {room}[, {include_offline=true|even if offline}].",
            "What is the device id of the {device_type} in the {room}?",
            "{room} {device_type} id",
            "Is a {device_type} registered in the {room}[, {include_offline=true|even one that is "
            "offline}]?",
            "I want to pair the new app and need to know how the {device_type} in the {room} is "
            "called in the system.",
            "Please look up the smart device of the type {device_type} that stands in the {room}.",
            "In the {room} there should be a {device_type}. Under which id do you know it"
            "[; {include_offline=true|it may be unplugged}]?",
            "which {device_type} do we have for the {room}",
            "The technician asks for the id of our {device_type}, the one in the {room}.",
            "how's the battery of the {room}'s {device_type}, and what is it registered as?",
        ),
        {"device_id": "id", "battery_percent": "int 3..100"},
        (
            "The {device_type} in the {room} is {device_id}, battery {battery_percent} percent.",
            "It is device {device_id} with {battery_percent}% battery.",
        ),
    ),
    Entry(
        "switch_device|device_switch|set_device_power|power_device|smart_plug_switch",
        "Switch a smart device on or off.|Turns a device on or off, at once or after a delay"
        "|Power control of a device by its id",
        {
            "device_id|id|device|plug_id": "id",
            "power_state|state|power|action": "enum on, off",
            "delay_minutes?|wait_minutes|after_minutes": "int 4..180",
            "run_minutes?|duration_minutes|for_minutes": "int 5..240",
        },
        (
            "Switch the device {device_id} {power_state}[ with a delay of {delay_minutes} "
            "minutes].",
            "turn {device_id} {power_state}",
            "{device_id} {power_state}[ for {run_minutes} minutes]",
            "Please turn {power_state} the device with the id {device_id}[ after {delay_minutes} "
            "minutes].",
            "I think I forgot {device_id}. Is it still running? {power_state=off|Shut it down} "
            "anyway.",
            "It's getting dark, so {power_state=on|start} {device_id}[ and let it run "
            "{run_minutes} minutes].",
            "[In {delay_minutes} minutes ]I'd like {device_id} to go {power_state}",
            "would you mind putting {device_id} {power_state}[, duration {run_minutes} minutes]?",
            "Cut the power of {device_id}, I mean switch it {power_state=off|off}"
            "[ in {delay_minutes} minutes].",
            "My roommate says {device_id} must be {power_state} now.",
        ),
        {"watts": "int 0..2200"},
        (
            "Device {device_id} is now {power_state} and draws {watts} watts.",
            "{power_state}: {device_id}, {watts} watts.",
        ),
    ),
    Entry(
        "schedule_device|device_schedule|set_device_times|smart_device_timetable",
        "Let a device run at set times on some days of the week."
        "|Weekly schedule for a device, with the time it goes on and the time it goes off"
        "|Plan when a device is on",
        {
            "device_id|id|device": "id",
            "on_time|start_time|turn_on_at": "time",
            "off_time|end_time|turn_off_at": "time",
            "weekdays|days|days_of_week": f"list {_DAYS}",
            "skip_holidays?|not_on_holidays|exclude_holidays": "flag",
        },
        (
            "Schedule the device {device_id} to turn on at {on_time} and off at {off_time} on "
            "{weekdays}[, {skip_holidays=true|skipping holidays}].",
            "{weekdays}: {device_id} on {on_time}, off {off_time}",
            "I want {device_id} to be off again by {off_time}, after it starts at {on_time}, every "
            "{weekdays}.",
            "Every {weekdays}, {device_id} should run from {on_time} to {off_time}"
            "[, {skip_holidays=true|but not on holidays}].",
            "On the days {weekdays} let {device_id} stop at {off_time} and begin at {on_time}.",
            "We get up early on {weekdays}. {device_id} needs to be running at {on_time}; "
            "at {off_time} nobody is home, so it can go off.",
            "between {on_time} and {off_time}, {weekdays}, keep {device_id} going",
            "Please set up a weekly plan for {device_id}: days {weekdays}, on time {on_time}, off "
            "time {off_time}[, {skip_holidays=true|no holidays}].",
            "switch-off at {off_time}, switch-on at {on_time}, device {device_id}, {weekdays}",
            "To save power I'd have {device_id} work only on {weekdays}, {on_time} till "
            "{off_time}.",
        ),
        {"schedule_id": "id", "hours_per_week": "int 2..90"},
        (
            "Schedule {schedule_id} is set, that is {hours_per_week} hours a week.",
            "Done: plan {schedule_id} with {hours_per_week} hours per week.",
        ),
    ),
    Entry(
        "split_bill|bill_split|share_of_bill|divide_costs|per_person_amount",
        "Divide a sum of money among people, with or without a tip."
        "|How much each person has to pay of a bill|Share of a total per person",
        {
            "total_amount|total|bill|sum": "money",
            "people_count|number_of_people|persons|split_between": "int 2..14",
            "tip_percent?|tip|gratuity_percent": "int 5..25",
            "round_up?|rounded|round_to_full": "flag",
        },
        (
            "Split a bill with a total of {total_amount} between {people_count} people"
            "[, including a tip of {tip_percent} percent].",
            "{people_count} of us had dinner for {total_amount}[ and want to give {tip_percent}% "
            "on top], what does each pay?",
            "{total_amount} / {people_count} people[ + {tip_percent}% tip]",
            "The cabin costs {total_amount} and we're {people_count}. What is my share"
            "[, {round_up=true|rounded up}]?",
            "What does one person owe if {people_count} persons divide {total_amount} equally"
            "[ and add {tip_percent} percent for the waiter]?",
            "There are {people_count} people in our flat and the electricity came to "
            "{total_amount}. How much is that for each?",
            "go dutch: {total_amount}, {people_count} guests[, tip {tip_percent}]",
            "we are {people_count}, the receipt says {total_amount}[, "
            "{round_up=true|make it a full amount}]. who owes what",
            "Please compute the amount per person. Total amount: {total_amount}. Number of people: "
            "{people_count}[. Tip: {tip_percent} percent].",
            "For the teacher's present we spent {total_amount}; {people_count} families chip in.",
        ),
        {"amount_each": "money"},
        (
            "Each of the {people_count} pays {amount_each}.",
            "That is {amount_each} per person.",
        ),
    ),
    Entry(
        "request_money|money_request|ask_for_payment|payment_request_create",
        "Ask somebody, by phone number, to pay an amount."
        "|Sends a payment request that says what the money is for"
        "|Request money from a person; due_date is the last day to pay",
        {
            "payer_phone|from_phone|debtor_phone|phone": "phone",
            "requested_amount|amount|sum|value": "money",
            "reason|purpose|description|what_for": "pick pizza; concert tickets; petrol; rent; "
            "Lena's present; groceries; the cabin; the hotel; a taxi; cleaning; lunch; tennis; "
            "the phone bill; cinema; the boat trip; yesterday's dinner",
            "due_date?|pay_by|deadline": "date",
        },
        (
            "Request {requested_amount} from the phone number {payer_phone}, reason: {reason}"
            "[, due date {due_date}].",
            "ask {payer_phone} for {requested_amount}, {reason}",
            "{payer_phone} still owes me {requested_amount} for {reason}. Send a reminder to pay"
            "[ by {due_date}].",
            "I paid for {reason} and want my {requested_amount} back from {payer_phone}.",
            "{reason}: {requested_amount} from {payer_phone}[ until {due_date}]",
            "Would you tell {payer_phone} that I'm waiting for {requested_amount} because of "
            "{reason}?",
            "For {reason} I need {requested_amount} to come in from {payer_phone}"
            "[, no later than {due_date}].",
            "Create a payment request. Payer: {payer_phone}, amount: {requested_amount}, "
            "purpose: {reason}.",
            "the friend with the number {payer_phone} should pay me {requested_amount} "
            "({reason})[; {due_date} is the last day]",
            "I lent somebody money for {reason}. It was {requested_amount} and the number is "
            "{payer_phone}. Make it a request[ that ends on {due_date}].",
        ),
        {"request_id": "id"},
        (
            "I have asked {payer_phone} for {requested_amount}; the request is {request_id}.",
            "Request {request_id} is out.",
        ),
    ),
    Entry(
        "send_money|money_send|pay_by_phone_number|mobile_payment|wallet_send",
        "Pay an amount to somebody by phone number.|Sends money from the phone's wallet"
        "|Mobile payment to a person; the note goes with it",
        {
            "recipient_phone|to_phone|payee_phone|recipient": "phone",
            "amount|sum|value": "money",
            "payment_note?|note|memo|comment": "pick thanks; for the babysitting; half the rent; "
            "happy birthday; market stall; pocket money; the tickets; flowers; debt; coffee",
            "hide_amount?|private|is_private": "flag",
        },
        (
            "Send the amount of {amount} to the phone number {recipient_phone}"
            '[ with the note "{payment_note}"].',
            "pay {recipient_phone} {amount}[, {payment_note}]",
            "{amount} to {recipient_phone}",
            "I owe {recipient_phone} money, namely {amount}. Settle it[, note: {payment_note}].",
            "Please transfer {amount} from my wallet to {recipient_phone}"
            "[ and {hide_amount=true|keep it private}].",
            "The babysitter (number {recipient_phone}) gets {amount} for tonight.",
            "{recipient_phone} is to receive {amount}[; write {payment_note}]",
            "Would you hand {amount} over to whoever has the number {recipient_phone}?",
            "At the flea market they take phone payments: {recipient_phone}, {amount}"
            "[, {hide_amount=true|without showing it in my feed}].",
            "give my nephew {amount} via {recipient_phone}[, say {payment_note}]",
        ),
        {"payment_id": "id", "new_balance": "money"},
        (
            "Paid {amount} to {recipient_phone} (payment {payment_id}); your balance is "
            "{new_balance}.",
            "Payment {payment_id} is done and {new_balance} is left.",
        ),
    ),
    Entry(
        "quote_foreign_transfer|transfer_quote|remittance_estimate|money_abroad_quote",
        "What arrives abroad, in the other currency, of an amount that is sent."
        "|Quote for sending money in one currency and receiving it in another"
        "|Received amount after exchange; nothing is sent yet",
        {
            "send_amount|amount|amount_sent|source_amount": "money",
            "from_currency|send_currency|source_currency": _CURRENCIES,
            "to_currency|receive_currency|target_currency": _CURRENCIES,
            "payout_method?|delivery_method|receive_by": "enum bank, cash, wallet",
            "instant?|express|fast": "flag",
        },
        (
            "If I send {send_amount} in {from_currency}, what amount will be received in "
            "{to_currency}[ by {payout_method}]?",
            "Please make a quote for a transfer abroad: amount {send_amount}, from currency "
            "{from_currency}, to currency {to_currency}[, payout method {payout_method}].",
            "{send_amount} {from_currency} sent, how many {to_currency} come out[, "
            "{instant=true|instant}]",
            "How much {to_currency} would my mother get for {send_amount} {from_currency}"
            "[ paid out in {payout_method}]?",
            "Before I decide, tell me what's left in {to_currency} when {send_amount} "
            "{from_currency} cross the border.",
            "in {to_currency}: what arrives of {send_amount} {from_currency}",
            "I support a school overseas. They need {to_currency} and I have {send_amount} "
            "{from_currency}, so how much would they see[ {instant=true|if it goes right away}]?",
            "From {from_currency} to {to_currency}, {send_amount}[, {payout_method}]. Only the "
            "estimate, I'm not sending anything yet.",
            "My tenant abroad receives {to_currency}; what's my {send_amount} {from_currency} "
            "worth on the other side?",
            "remittance of {send_amount} {from_currency}, payout in {to_currency}"
            "[ to a {payout_method}]: estimate please",
        ),
        {"received_amount": "money", "arrival_date": "date"},
        (
            "{received_amount} {to_currency} would arrive on {arrival_date}.",
            "By {arrival_date}, {received_amount} in {to_currency} would be there.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "search_contacts",
        "start_call",
        ("phone_number", "phone_number"),
        (
            "Look up the number of {contact_name} and call it.",
            "call {contact_name}",
            "I need to speak to {contact_name}, the number is in my contacts.",
            "Please find {contact_name} in the address book and start a call.",
            "{contact_name} doesn't answer my mails, so ring them up",
            "My hands are wet. Could you get {contact_name} on the phone?",
        ),
    ),
    Chain(
        "search_contacts",
        "send_message",
        ("phone_number", "recipient_number"),
        (
            "Send a message to {contact_name}: {message_text}",
            'Find the number of {contact_name} and write "{message_text}" to it.',
            "let {contact_name} know: {message_text}",
            '"{message_text}" is what I want to tell {contact_name}. You have the number.',
            "message {contact_name} {message_text}",
            "I'm in a meeting. Look {contact_name} up and drop them this line: {message_text}",
        ),
    ),
    Chain(
        "search_contacts",
        "send_money",
        ("phone_number", "recipient_phone"),
        (
            "Pay {contact_name} {amount}, you find the phone number in my contacts.",
            "send {amount} to {contact_name}",
            "{contact_name} lent me {amount}. Look up the number and pay it back.",
            "I still owe {contact_name} something: {amount}. Please settle that by phone.",
            "{amount} for {contact_name}, from my wallet",
            "Search the address book for {contact_name} and transfer an amount of {amount} to the "
            "number you find.",
        ),
    ),
    Chain(
        "search_contacts",
        "find_mail",
        ("email_address", "sender_email"),
        (
            "Find the email about {topic} that {contact_name} sent me.",
            "What did {contact_name} write to me concerning {topic}? The address is saved.",
            "Look up the mail address of {contact_name}, then search for a message on {topic} from "
            "it.",
            "{contact_name} says there is a letter about {topic} in my mail. Show it.",
            "did I get anything on {topic} from {contact_name}",
            "I need {contact_name}'s message, the one with {topic} in it",
        ),
    ),
    Chain(
        "last_missed_call",
        "start_call",
        ("phone_number", "phone_number"),
        (
            "Call back the number that I missed last.",
            "Who rang while I was out? Phone them, please.",
            "return my missed call",
            "Check which call I didn't answer and ring that number.",
            "I was too slow to pick up. Get them on the line again.",
            "someone tried to reach me earlier, call whoever it was",
        ),
    ),
    Chain(
        "last_missed_call",
        "send_message",
        ("phone_number", "recipient_number"),
        (
            "Write to the last number I missed a call from: {message_text}",
            'Someone rang and I was asleep. Text them "{message_text}".',
            "answer my missed call with a message saying {message_text}",
            "Find out who called last without reaching me and send the words: {message_text}",
            '"{message_text}" - to whoever I failed to pick up for',
            "I can't phone back now. Let that missed caller know in writing: {message_text}",
        ),
    ),
    Chain(
        "find_nearest_place",
        "start_call",
        ("phone_number", "phone_number"),
        (
            "Find the nearest {place_type} to {near_address} and call them.",
            "I'm at {near_address} and need to talk to the closest {place_type}.",
            "ring the {place_type} next to {near_address}",
            "Which {place_type} is nearest to {near_address}? Put me through, please.",
            "{near_address}: look for a {place_type} around there and phone it",
            "We live at {near_address}. Could you get the {place_type} round the corner on the "
            "line?",
        ),
    ),
    Chain(
        "find_nearest_place",
        "start_navigation",
        ("address", "destination_address"),
        (
            "Find the nearest {place_type} to {near_address} and start the navigation there.",
            "I'm near {near_address}. Take me to the closest {place_type}.",
            "drive me to a {place_type} close to {near_address}",
            "Search around {near_address} for a {place_type}, then show me the route turn by turn.",
            "My car is parked at {near_address} and I want to get to some {place_type}. Lead the "
            "way.",
            "{place_type} next to {near_address}, bring us there please",
        ),
    ),
    Chain(
        "find_nearest_place",
        "travel_time",
        ("address", "end_address"),
        (
            "How long does it take from {start_address} to the {place_type} nearest to "
            "{near_address}, {travel_mode}?",
            "Find the closest {place_type} to {near_address} and estimate the travel time from "
            "{start_address} {travel_mode=driving|by car}.",
            "I start at {start_address}. How many minutes {travel_mode=walking|on foot} to a "
            "{place_type} around {near_address}?",
            "{travel_mode=public_transport|By public transport}, when would I get from "
            "{start_address} to the {place_type} next to {near_address}? Look for it first.",
            "Is there a {place_type} near {near_address}, and how far is it from {start_address} "
            "{travel_mode=driving|if I drive}?",
            "minutes {travel_mode} from {start_address} to whichever {place_type} is closest to "
            "{near_address}",
        ),
    ),
    Chain(
        "find_nearest_place",
        "get_place_hours",
        ("place_name", "place_name"),
        (
            "When is the {place_type} nearest to {near_address} open on {weekday}?",
            "I'll be at {near_address} on {weekday}. Until what time can I use the closest "
            "{place_type}?",
            "Find a {place_type} around {near_address} and look up its hours for {weekday}.",
            "{weekday} hours of the {place_type} next to {near_address}",
            "Does the {place_type} close to {near_address} let people in on a {weekday}, and from "
            "when to when?",
            "Our flat is at {near_address}; on {weekday} I have to go to a {place_type}. Which one "
            "is it and when does it close?",
        ),
    ),
    Chain(
        "find_nearest_place",
        "add_location_reminder",
        ("address", "address"),
        (
            "Remind me to {reminder_text} {trigger=arrive|when I arrive at} the {place_type} "
            "nearest to {near_address}.",
            "I must {reminder_text}. Tell me {trigger=leave|when I leave} the {place_type} next to "
            "{near_address}.",
            "Find the closest {place_type} to {near_address} and set a reminder for it: "
            "{reminder_text}, on {trigger}.",
            "{trigger=arrive|As soon as I get to} the {place_type} by {near_address}, I have to "
            "{reminder_text}",
            "There's a {place_type} around {near_address}, look it up. {trigger=leave|On my way "
            "out of} there I want to be told to {reminder_text}.",
            "{reminder_text} - say so {trigger=arrive|once I reach} the {place_type} that is "
            "nearest to {near_address}",
        ),
    ),
    Chain(
        "search_calendar",
        "reschedule_event",
        ("event_id", "event_id"),
        (
            "Move my {keyword} to {new_date} at {new_start_time}.",
            "I can't make the {keyword}. Put it on {new_date}, {new_start_time}.",
            "Find the {keyword} in my calendar and reschedule it for {new_start_time} on "
            "{new_date}.",
            "{keyword}: new date {new_date}, new time {new_start_time}",
            "My boss needs me that day, so the {keyword} has to start at {new_start_time} on "
            "{new_date} instead",
            "push the {keyword} to {new_date} {new_start_time}, please",
        ),
    ),
    Chain(
        "search_calendar",
        "invite_to_event",
        ("event_id", "event_id"),
        (
            "Invite {invitees} to my {keyword}.",
            "Look for the {keyword} in the calendar and add {invitees} as guests.",
            "{invitees} should be at the {keyword} too, send them an invitation",
            "I'd be glad if {invitees} joined me at the {keyword}. It's in my calendar.",
            "the {keyword} needs more people: {invitees}",
            "Please find the event called {keyword}, then let {invitees} know they are expected.",
        ),
    ),
    Chain(
        "search_calendar",
        "start_navigation",
        ("event_address", "destination_address"),
        (
            "Navigate to my {keyword}.",
            "I'm late for the {keyword}! The address is in the calendar, show me the way.",
            "take me to where the {keyword} is",
            "Look up where my {keyword} takes place and start the route guidance to it.",
            "Drive me to the {keyword}, I don't remember the street.",
            "In my calendar there's a {keyword}. Please lead me to that address.",
        ),
    ),
    Chain(
        "search_calendar",
        "travel_time",
        ("event_address", "end_address"),
        (
            "How long will it take me from {start_address} to my {keyword}, {travel_mode}?",
            "Find the address of the {keyword} in my calendar and tell me the minutes from "
            "{start_address} {travel_mode=walking|on foot}.",
            "{travel_mode=driving|By car}, when would I reach the {keyword} if I leave "
            "{start_address}?",
            "I'm at {start_address}. Can I get to the {keyword} {travel_mode=public_transport|by "
            "bus} in time? How many minutes is it?",
            "{start_address} to the {keyword}, {travel_mode}, duration please",
            "My {keyword} is written down with its place. What's the travel time to it from "
            "{start_address}, {travel_mode}?",
        ),
    ),
    Chain(
        "search_calendar",
        "weather_at_time",
        ("event_date", "date"),
        (
            "What will the weather be in {location} at {time} on the day of my {keyword}?",
            "I have a {keyword}, I forget when. Will it rain in {location} that day at {time}?",
            "Look up the date of the {keyword} and give me the forecast for {location}, {time}.",
            "do I need a coat in {location} at {time} when I go to the {keyword}",
            "{keyword} day, {location}, {time}: how warm will it be",
            "On the date of the {keyword} I'll walk through {location} around {time}. Dry or wet?",
        ),
    ),
    Chain(
        "find_mail",
        "reply_to_email",
        ("message_id", "message_id"),
        (
            'Find the email from {sender_email} about {topic} and reply "{reply_text}".',
            "Answer what {sender_email} wrote on {topic}: {reply_text}",
            "{sender_email} asked me something about {topic}. Write back: {reply_text}",
            'Look for the mail of {sender_email} on {topic} and respond with "{reply_text}".',
            '"{reply_text}" is my answer to {sender_email}\'s message concerning {topic}',
            "reply to {sender_email} re {topic}: {reply_text}",
        ),
    ),
    Chain(
        "find_mail",
        "save_attachment",
        ("message_id", "message_id"),
        (
            "Find the mail from {sender_email} about {topic} and save its attachment in "
            "{target_folder}.",
            "{sender_email} sent me a file with the message on {topic}. Put it into "
            "{target_folder}.",
            "In {target_folder} I'd like to have what {sender_email} attached to the "
            "email on {topic}.",
            "download the attachment, sender {sender_email}, topic {topic}, folder {target_folder}",
            "Search my mail for {topic} by {sender_email}, then store the enclosed document under "
            "{target_folder}.",
            "The papers on {topic} came from {sender_email}. Please keep them in {target_folder}.",
        ),
    ),
    Chain(
        "save_attachment",
        "email_document",
        ("file_path", "file_path"),
        (
            "Save the attachment of message {message_id} in {target_folder} and email it to "
            "{recipients} with the subject {subject}.",
            "What came with {message_id} belongs in {target_folder}, and {recipients} need it by "
            "mail too, subject {subject}.",
            "Take the file out of {message_id}, keep it in {target_folder}, then send it to "
            "{recipients}. Title of the mail: {subject}.",
            "{recipients} are waiting for the document attached to {message_id}. Store it under "
            "{target_folder} first and mail it as {subject}.",
            "attachment of {message_id} to {target_folder}, and off to {recipients}, "
            "subject {subject}",
            "Under the subject {subject}, let {recipients} have the file from {message_id}. My own "
            "copy goes to {target_folder}.",
        ),
    ),
    Chain(
        "search_drive",
        "email_document",
        ("file_path", "file_path"),
        (
            "Find the {file_type} with the keywords {keywords} and email it to {recipients}, "
            "subject {subject}.",
            "{recipients} want the {file_type} about {keywords}. Send it under the title "
            "{subject}.",
            "Look in the drive for a {file_type} on {keywords}; then mail it to {recipients} as "
            "{subject}.",
            "Somewhere there is a {file_type} with {keywords}. Let {recipients} have it in a mail "
            'called "{subject}".',
            "mail {recipients} my {keywords} {file_type}, subject {subject}",
            "Subject {subject}, to {recipients}: attach the {file_type} that mentions {keywords}.",
        ),
    ),
    Chain(
        "search_tracks",
        "queue_track",
        ("track_id", "track_id"),
        (
            "Find a song by {artist} from {year_from} to {year_to} and play it {position} on the "
            "{speaker}.",
            "Something by {artist} between {year_from} and {year_to} should come "
            "{position=next|right after this} on the {speaker}.",
            "On the {speaker} I want to hear {artist} {position}, recorded from {year_from} till "
            "{year_to}.",
            "Search {artist}, years {year_from}-{year_to}, and add it to the queue of the "
            "{speaker} {position=last|at the end}.",
            "{speaker}: {artist} of {year_from} to {year_to}, {position}",
            "My uncle loves {artist}, but nothing after {year_to} or before {year_from}. Put one "
            "of those {position} on the {speaker}.",
        ),
    ),
    Chain(
        "photos_in_period",
        "order_prints",
        ("photo_id", "photo_id"),
        (
            "Find a photo of {people} taken from {taken_from} to {taken_to} and order {copies} "
            "{print_size} prints of it.",
            "I'd like {copies} paper copies, size {print_size}, of the best picture with {people} "
            "between {taken_from} and {taken_to}.",
            "{people} on one photo, {taken_from} until {taken_to}: have it printed {copies} times "
            "in {print_size}",
            "We were together from {taken_from} to {taken_to}. Pick a shot of {people} and send "
            "it to the lab, {copies} copies, {print_size}.",
            "Grandma wants {people} on her wall. Look between {taken_from} and {taken_to}, then "
            "order {copies} in {print_size} format.",
            "{copies} {print_size} prints please, from the pictures of {people} made after "
            "{taken_from} and before {taken_to}",
        ),
    ),
    Chain(
        "find_cheapest_offer",
        "buy_offer",
        ("offer_id", "offer_id"),
        (
            "Find the cheapest {product_name} under {max_price} that delivers to {delivery_zip} "
            "and buy {quantity}, shipping address {shipping_address}.",
            "I need {quantity} times a {product_name}, each below {max_price}, zip {delivery_zip}. "
            "Take the best offer and have it sent to {shipping_address}.",
            "buy the lowest priced {product_name} (max {max_price}, postal code {delivery_zip}), "
            "quantity {quantity}, to {shipping_address}",
            "To {shipping_address}: {quantity} of the cheapest {product_name} you can get for "
            "{delivery_zip}, price limit {max_price}.",
            "My {product_name} broke. Compare sellers for {delivery_zip}, not over {max_price}, "
            "and order {quantity} to {shipping_address}.",
            "Who has a {product_name} for less than {max_price} in {delivery_zip}? Purchase "
            "{quantity} there and ship to {shipping_address}.",
        ),
    ),
    Chain(
        "find_cheapest_offer",
        "split_bill",
        ("price", "total_amount"),
        (
            "Find the cheapest {product_name} up to {max_price} for zip {delivery_zip} and split "
            "the price between {people_count} people.",
            "We are {people_count} and want to give a {product_name} together. What does each pay, "
            "if it costs {max_price} at most and goes to {delivery_zip}?",
            "{people_count} friends share a {product_name}, budget {max_price}, delivered to "
            "{delivery_zip}. Look for the best price and tell me my part.",
            "How much is a {product_name} per person for {people_count} of us? Search below "
            "{max_price}, postal code {delivery_zip}.",
            "lowest price for a {product_name}, {delivery_zip}, limit {max_price}, divided by "
            "{people_count} persons",
            "Our {people_count} neighbours would chip in for a {product_name}. See what it costs "
            "({delivery_zip}, no more than {max_price}) and work out the share.",
        ),
    ),
    Chain(
        "buy_offer",
        "request_money",
        ("total_price", "requested_amount"),
        (
            "Buy {quantity} of the offer {offer_id} for {shipping_address} and ask {payer_phone} "
            "for the money, reason {reason}.",
            "Order {offer_id}, quantity {quantity}, to {shipping_address}. {payer_phone} will pay "
            "for it, so send them a request that says {reason}.",
            "{quantity} x {offer_id} to {shipping_address}, then request the total from "
            "{payer_phone} ({reason})",
            "I'm shopping for a friend: {offer_id}, {quantity} pieces, delivered at "
            "{shipping_address}. Get the price back from {payer_phone}, purpose: {reason}.",
            "Accept {offer_id} ({quantity} units, address {shipping_address}) and claim what it "
            "costs from the number {payer_phone} for {reason}.",
            "my sister, {payer_phone}, pays for this as {reason}: purchase {quantity} of "
            "{offer_id} and send it to {shipping_address}",
        ),
    ),
    Chain(
        "find_shipment",
        "track_parcel",
        ("tracking_number", "tracking_number"),
        (
            "Where is the parcel of my order {order_number}? My email is {customer_email}.",
            "I ordered as {customer_email}, number {order_number}. When does the package arrive?",
            "track order {order_number}, {customer_email}",
            "Get the tracking number of {order_number} ({customer_email}) and tell me how far it "
            "has come.",
            "has {order_number} left the depot? bought under {customer_email}",
            "Look up the shipment for {customer_email}, order {order_number}, and check its "
            "status.",
        ),
    ),
    Chain(
        "find_shipment",
        "redirect_parcel",
        ("tracking_number", "tracking_number"),
        (
            "Redirect the parcel of order {order_number}, email {customer_email}, to "
            "{new_address} on {delivery_date}.",
            "My order {order_number} ({customer_email}) should go to {new_address} on "
            "{delivery_date}. I don't know the tracking number.",
            "On {delivery_date} I'm at {new_address}. Have what I ordered as {customer_email}, "
            "{order_number}, brought there.",
            "find the shipment of {order_number} for {customer_email}, then change the delivery: "
            "{new_address}, {delivery_date}",
            "Nobody is home! Bring {order_number} to {new_address}, {delivery_date}; the account "
            "is {customer_email}.",
            "{customer_email} here, the purchase {order_number} must be rerouted to {new_address} "
            "with the date {delivery_date}",
        ),
    ),
    Chain(
        "translate_message",
        "send_message",
        ("translated_text", "message_text"),
        (
            'Translate "{phrase}" from {source_language} to {target_language} and send it to '
            "{recipient_number}.",
            "Tell {recipient_number} in {target_language}: {phrase} (that's {source_language})",
            "{recipient_number} only reads {target_language}. Write them this {source_language} "
            "line: {phrase}",
            "I have {source_language} words, {phrase}. They should reach {recipient_number} in "
            "{target_language}.",
            "text {recipient_number} the {target_language} for '{phrase}', original "
            "{source_language}",
            "Put {phrase} into {target_language} from {source_language}, then message it to "
            "{recipient_number}.",
        ),
    ),
    Chain(
        "translate_message",
        "speak_text",
        ("translated_text", "spoken_text"),
        (
            'Translate "{phrase}" from {source_language} to {target_language} and say it aloud in '
            "the {room}.",
            "Our guest in the {room} speaks {target_language}. Tell them out loud what I write in "
            "{source_language}: {phrase}",
            "announce in the {room}, in {target_language}: {phrase} (this is {source_language})",
            "Let me hear {phrase} in {target_language} over the speaker of the {room}; I typed "
            "{source_language}.",
            "From {source_language} into {target_language}, then read it to the people in the "
            "{room}: {phrase}",
            "the {room} should hear '{phrase}' in {target_language}, it is in {source_language} "
            "now",
        ),
    ),
    Chain(
        "convert_temperature",
        "preheat_oven",
        ("converted_degrees", "oven_temperature"),
        (
            "My recipe says {degrees} {from_scale}. Convert it to {to_scale} and preheat the oven "
            "with {heating_mode} for {minutes} minutes.",
            "Heat the oven to what {degrees} degrees {from_scale} are in {to_scale}, mode "
            "{heating_mode}, {minutes} minutes.",
            "{degrees} {from_scale} in {to_scale}, then start the oven on {heating_mode} with that "
            "for {minutes} minutes",
            "The oven counts in {to_scale} but the book gives {degrees} {from_scale}. Set it "
            "right, {heating_mode}, {minutes} minutes.",
            "for {minutes} minutes I want {heating_mode} heat at {degrees} {from_scale}, the dial "
            "is in {to_scale}",
            "Please work out {degrees} {from_scale} as {to_scale} and turn on the oven like that: "
            "program {heating_mode}, run time {minutes} minutes.",
        ),
    ),
    Chain(
        "find_device",
        "switch_device",
        ("device_id", "device_id"),
        (
            "Switch the {device_type} in the {room} {power_state}.",
            "turn {power_state} the {room} {device_type}",
            "Find the {device_type} of the {room} and turn it {power_state}.",
            "I left the {device_type} running in the {room}, {power_state=off|shut it down}",
            "Nobody knows the id, but the {device_type} in the {room} must go {power_state} now.",
            "We'll be in the {room} in a minute. {power_state=on|Start} the {device_type} there.",
        ),
    ),
    Chain(
        "find_device",
        "schedule_device",
        ("device_id", "device_id"),
        (
            "Schedule the {device_type} in the {room} to go on at {on_time} and off at {off_time} "
            "on {weekdays}.",
            "On {weekdays} the {room} {device_type} should run from {on_time} to {off_time}.",
            "Look up the {device_type} of the {room} and let it be off at {off_time}, on at "
            "{on_time}, every {weekdays}.",
            "every {weekdays}: {device_type}, {room}, {on_time} till {off_time}",
            "It's cold in the {room} when I get up. Have the {device_type} start at {on_time} and "
            "stop at {off_time} on {weekdays}.",
            "I'd like a weekly plan ({weekdays}) for the {device_type} that stands in the {room}: "
            "end {off_time}, beginning {on_time}.",
        ),
    ),
    Chain(
        "split_bill",
        "request_money",
        ("amount_each", "requested_amount"),
        (
            "Split {total_amount} between {people_count} people and request one share from "
            "{payer_phone}, reason {reason}.",
            "We were {people_count} and I paid {total_amount} for {reason}. Ask {payer_phone} for "
            "their part.",
            "{reason}: {total_amount} by {people_count} persons, send the request to {payer_phone}",
            "What is one of {people_count} equal parts of {total_amount}? {payer_phone} should pay "
            "me that for {reason}.",
            "{payer_phone} hasn't paid for {reason} yet. The bill was {total_amount}, and there "
            "are {people_count} of us. Claim a share.",
            "divide {total_amount} among {people_count} and get that much from {payer_phone}, it "
            "was for {reason}",
        ),
    ),
    Chain(
        "quote_foreign_transfer",
        "send_money",
        ("received_amount", "amount"),
        (
            "Work out what {send_amount} {from_currency} are in {to_currency} and pay that amount "
            "to {recipient_phone}.",
            "How many {to_currency} come out of {send_amount} {from_currency}? Send so much to "
            "{recipient_phone}.",
            "{recipient_phone} gets {send_amount} {from_currency}, but paid in {to_currency}",
            "I owe {recipient_phone} {send_amount} {from_currency} and my wallet holds "
            "{to_currency}. Get the quote and settle it.",
            "Quote {send_amount} from {from_currency} to {to_currency}, then transfer the result "
            "to the number {recipient_phone}.",
            "convert {send_amount} {from_currency} into {to_currency} and let {recipient_phone} "
            "have it",
        ),
    ),
    Chain(
        "track_parcel",
        "reschedule_event",
        ("expected_date", "new_date"),
        (
            "Move the event {event_id} to the day when parcel {tracking_number} arrives, at "
            "{new_start_time}.",
            "When does {tracking_number} come? Put {event_id} on that date, {new_start_time}.",
            "I need what is in package {tracking_number} for {event_id}, so reschedule it to the "
            "delivery day, {new_start_time}.",
            "{event_id} has to wait for {tracking_number}. Check the arrival and start at "
            "{new_start_time} on that day.",
            "at {new_start_time} on the day {tracking_number} is delivered, that's the new time "
            "for {event_id}",
            "Follow {tracking_number}; the date it is expected becomes the date of {event_id}, "
            "time {new_start_time}.",
        ),
    ),
    Chain(
        "get_place_hours",
        "send_message",
        ("closing_time", "send_at"),
        (
            "When {place_name} closes on {weekday}, send {recipient_number} this message: "
            "{message_text}",
            "Look up the closing time of {place_name} for {weekday} and schedule a text to "
            "{recipient_number} for then: {message_text}",
            'Write "{message_text}" to {recipient_number}, to be sent as soon as {place_name} '
            "shuts on {weekday}.",
            "{recipient_number} works at {place_name}. At the end of the day on {weekday} they "
            "should get: {message_text}",
            "on {weekday}, the minute {place_name} is closed, let {recipient_number} know: "
            "{message_text}",
            "Find out until when {place_name} is open on {weekday}. Then plan a message to "
            "{recipient_number} for that time, text {message_text}",
        ),
    ),
)
