"""Tools of travel and places: transport, hotels, maps, weather, food, culture, sky."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_COUNTRIES = (
    "pick Portugal; Japan; Morocco; Chile; Vietnam; Norway; Kenya; Peru; New Zealand; Iceland; "
    "South Africa; Croatia; Thailand; Canada; Egypt; Costa Rica; Georgia; Indonesia; Ireland; "
    "Bolivia; Sri Lanka; Greece; Mongolia; United Arab Emirates"
)
_FLIGHTS = (
    "pick BA 117; LH 403; UA 2291; KL 0605; AF 84; EK 9; DL 1450; QF 12; SK 903; IB 6252; "
    "AC 871; TP 209; NH 212; SQ 322; FR 8841; LX 38"
)
_AIRPORTS = (
    "pick Heathrow; Schiphol; JFK; Changi; Charles de Gaulle; Frankfurt Airport; LAX; Arlanda; "
    "Dublin Airport; O'Hare; Barajas; Haneda; Zurich Airport; San Francisco International; LIS"
)
_STATIONS = (
    "pick Gare de Lyon; Waverley; Zurich HB; Atocha; King's Cross; Milano Centrale; "
    "Wien Hauptbahnhof; Penn Station; Kyoto Station; Utrecht Centraal; Union Station; "
    "Bristol Temple Meads; Lille Europe; Santa Apolonia"
)
_HOTELS = (
    "pick Hotel Miramar; The Old Post House; Grand Plaza; Casa Azul; Alpenblick; Seaside Inn; "
    "Hotel Bristol; The Three Foxes; Riverside Lodge; Maison Verte; Ryokan Sakura; "
    "The Blue Heron; Palace Hotel; Villa Rosmarino"
)
_RESTAURANTS = (
    "pick Trattoria Lucia; The Copper Pan; Chez Odile; Golden Wok; La Paloma; Saffron House; "
    "Nonna's Table; Kiku Sushi; The Salty Anchor; El Rincon; Bombay Corner; Taverna Nikos; "
    "Burger Shed; Petit Four"
)
_MUSEUMS = (
    "pick Louvre; Prado; Rijksmuseum; Uffizi Gallery; Natural History Museum; Tate Modern; "
    "British Museum; Hermitage; Pergamon Museum; Musee d'Orsay; Museum of Modern Art; "
    "National Railway Museum; Acropolis Museum; Deutsches Museum; Mauritshuis"
)
_DISHES = (
    "pick mushroom risotto; lamb tagine; chicken curry; lasagne; beef stew; pad thai; paella; "
    "lentil soup; fish tacos; ratatouille; shepherd's pie; gnocchi; apple crumble; ramen; "
    "stuffed peppers; goulash; moussaka; pumpkin soup"
)
_ADDRESSES = (
    "pick 12 Elm Street, Dover; 48 Rue des Lilas, Lyon; 7 Castle Road; 210 Mission St, "
    "San Francisco, CA; Hauptstrasse 19, Bonn; 3 Quayside, Bristol; 95 Maple Avenue; "
    "Via Garibaldi 22, Turin; 1600 Lake Drive, Madison, WI; 31 Church Lane, York; "
    "Calle Mayor 8; 5 Station Square; 77 Orchid Way, Austin, TX; Kirkegata 4, Bergen"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "search_flights|find_flights|flight_search|air_search",
        "Find a flight between two cities on a day.|Search flights by route and date."
        "|Look for air connections from origin to destination",
        {
            "origin|from_city|departure_city": "place",
            "destination|to_city|arrival_city": "place",
            "date|departure_date|travel_date": "date",
            "cabin?|cabin_class|travel_class": "enum economy, premium, business, first",
            "direct_only?|nonstop|no_stops": "flag",
        },
        (
            "Are there any flights from {origin} to {destination} on {date}?",
            "I need to get to {destination} on {date}, leaving from {origin}[ in {cabin}]",
            "{origin} to {destination}, {date}[, {direct_only=true|nonstop}]",
            "My sister lives in {destination} and I'd like to fly out there on {date}. "
            "I'm based in {origin}.[ {cabin} would be nice.]",
            "what planes leave for {destination} out of {origin} on {date}",
            "On {date} I have to be in {destination}. What can I fly from {origin}"
            "[ {direct_only=true|without a stopover}]?",
            "Could you see which airlines go to {destination} from {origin}, travelling {date}"
            "[, cabin {cabin}]?",
            "flying {date}: departure city {origin}, arrival city {destination}",
            "We've finally got our leave approved! Show me how to fly {origin} - {destination}, "
            "date {date}[, {direct_only=true|direct only}].",
            "I wonder what is on offer by air on {date} to {destination} if I start in {origin}",
        ),
        {"flight_number": _FLIGHTS, "price": "money", "departs": "time"},
        (
            "{flight_number} leaves {origin} at {departs} and costs {price}.",
            "You can take {flight_number} to {destination} at {departs} for {price}.",
        ),
    ),
    Entry(
        "book_flight|flight_book|reserve_flight|buy_air_ticket",
        "Book a seat on a given flight.|Buy a flight ticket for one passenger."
        "|Reserves a place on a flight, by its number, in the traveller's name",
        {
            "flight_number|flight|flight_no": _FLIGHTS,
            "passenger|passenger_name|traveller": "person",
            "seat?|seat_type|seat_preference": "enum window, aisle, middle",
            "bags?|checked_bags|luggage_count": "int 1..4",
        },
        (
            "Book {flight_number} for {passenger}[, {seat} seat].",
            "please get {passenger} onto {flight_number}",
            "{passenger} is going with us after all. Buy a ticket on {flight_number}"
            "[ with {bags} checked bags].",
            "{flight_number}, passenger {passenger}[, {seat}], go ahead and purchase it",
            "I'd like a place on {flight_number} in the name of {passenger}[. Prefer the {seat}].",
            "My boss, {passenger}, wants to be on {flight_number}. Can you arrange that?",
            "OK, {flight_number} sounds good. Put it down for {passenger}[ plus {bags} suitcases]",
            "one ticket {flight_number} name {passenger}",
            "Could you secure a seat for {passenger} aboard {flight_number}[, by the {seat}]?",
            "reserve {flight_number} under {passenger}[ and add {bags} bags]",
        ),
        {"booking_code": "id", "price": "money"},
        (
            "Booked: {passenger} flies on {flight_number}, code {booking_code}, price {price}.",
            "The ticket costs {price}; the booking code is {booking_code}.",
        ),
    ),
    Entry(
        "find_booking|lookup_booking|booking_lookup|my_reservation",
        "Look up a traveller's flight booking by name.|Find the booking code of a passenger."
        "|Retrieves an existing flight booking",
        {"passenger|passenger_name|name|traveller": "person"},
        (
            "What's the booking code for {passenger}?",
            "I lost the confirmation mail for {passenger}. Can you dig up the reservation?",
            "pull up the trip of {passenger}",
            "{passenger} - which reservation do we have on file?",
            "Is there anything reserved in the name of {passenger}?",
            "need the reference number of {passenger}'s ticket",
            "Somebody called {passenger} is at the counter and can't remember the code.",
            "Check if we have a booking under passenger name {passenger}, please.",
            "Find {passenger} in the reservations.",
            "my mother {passenger} forgot which flight she is on",
        ),
        {"booking_code": "id", "flight_number": _FLIGHTS},
        (
            "{passenger} is booked on {flight_number} with code {booking_code}.",
            "The booking is {booking_code}, for {flight_number}.",
        ),
    ),
    Entry(
        "cancel_flight_booking|cancel_booking|booking_cancel|void_ticket|refund_flight",
        "Cancel a flight booking by its code.|Calls off a booked flight and returns the refund."
        "|Cancels a ticket; optionally with a reason",
        {
            "booking_code|code|reference|booking_id": "id",
            "reason?|cancellation_reason|why": (
                "pick illness; change of plans; work emergency; missed connection; visa refused; "
                "family matter; double booking; bad weather"
            ),
        },
        (
            "Cancel booking {booking_code}[ because of {reason}].",
            "{booking_code}: I won't be flying anymore[, reason: {reason}]",
            "Sadly we have to call off our trip. The reference is {booking_code}.",
            "please void ticket {booking_code}",
            "I want my money back for {booking_code}[ ({reason})]",
            "can you get rid of the reservation with code {booking_code}",
            "We're not going to make it to the airport. Drop {booking_code}[; put {reason} as the "
            "reason].",
            "I'd rather not travel after all, so {booking_code} can be released.",
            "refund {booking_code} pls",
            "Due to a change on our side, kindly annul {booking_code}.",
        ),
        {"refund": "money"},
        (
            "It is cancelled; you get {refund} back.",
            "Booking {booking_code} is off, refund {refund}.",
        ),
    ),
    Entry(
        "flight_status|track_flight|get_flight_status|flight_tracker",
        "Tells whether a flight is on time.|Live status and gate of a flight."
        "|Track a flight by number, on a date if given",
        {"flight_number|flight|flight_no": _FLIGHTS, "date?|day|on_date": "date"},
        (
            "Is {flight_number} on time[ on {date}]?",
            "{flight_number} status",
            "I'm picking up my dad, he's on {flight_number}. When does he land?",
            "has {flight_number} taken off yet",
            "Which gate does {flight_number} use[ on {date}]?",
            "Any delay with {flight_number}?",
            "tell me how {flight_number} is doing[, date {date}]",
            "The board here shows nothing. What's going on with {flight_number}?",
            "Do I have to hurry for {flight_number} or is it late anyway?",
            "Keep me posted: where is {flight_number} now?",
        ),
        {
            "status": "pick on time; delayed; boarding; landed; cancelled; in the air; diverted",
            "gate": "pick A4; B12; C7; D21; E3; F18; 22; 41",
            "arrival_time": "time",
        },
        (
            "{flight_number} is {status}, gate {gate}, arriving at {arrival_time}.",
            "Status: {status}. It uses gate {gate} and should land at {arrival_time}.",
        ),
    ),
    Entry(
        "security_wait_time|airport_queue|airport_security_wait|queue_length",
        "Current waiting time at airport security.|How long the queue at an airport checkpoint is."
        "|Minutes of waiting at the security check of an airport and terminal",
        {"airport|airport_name|at": _AIRPORTS, "terminal?|terminal_number": "int 1..5"},
        (
            "How long is the line at {airport} security[, terminal {terminal}]?",
            "{airport} checkpoint - is it crowded at the moment?",
            "I've got 40 minutes before boarding. Will I get through the check at {airport}"
            "[ in terminal {terminal}]?",
            "queue at {airport} now[ T{terminal}]",
            "Do I need to be early at {airport} today? I mean for the bag screening.",
            "what's the wait like at {airport}",
            "Last time I stood for an hour. How bad is security at {airport} this time?",
            "Please check how many minutes people are standing in line at {airport}"
            "[ (terminal {terminal})].",
            "minutes to clear security, airport {airport}",
            "We are stuck in a cab. Tell me how busy the screening lanes of {airport} are.",
        ),
        {"value": "int 3..75"},
        ("The wait at {airport} is {value} minutes.", "Plan about {value} minutes for security."),
    ),
    Entry(
        "baggage_allowance|luggage_rules|get_baggage_limit|airline_baggage",
        "Luggage limits of an airline.|How many kilos of bags an airline lets you take."
        "|Baggage rules by airline and fare",
        {
            "airline|carrier|airline_name": (
                "pick Lufthansa; Ryanair; KLM; Emirates; Delta; Iberia; Finnair; Air Canada; "
                "Qantas; easyJet; TAP; Turkish Airlines; Singapore Airlines; Norwegian"
            ),
            "fare?|fare_type|ticket_type": "enum light, standard, flex",
            "bag?|bag_type": "enum cabin_bag, checked_bag",
        },
        (
            "How much luggage can I bring on {airline}[ with a {fare} fare]?",
            "what's the {airline} limit[ for a {bag}]",
            "I'm packing for a month abroad. How heavy can my suitcase be with {airline}?",
            "{airline}[, {fare} ticket]: how many kilos are free?",
            "Will {airline} let me carry a big backpack[ on the {fare} fare]?",
            "max weight {airline}[ {bag}]",
            "My skis weigh a ton, I wonder what {airline} accepts before charging extra.",
            "Please look up the weight rules of {airline}[ for the {bag}][, fare {fare}].",
            "Before I buy souvenirs: what may my bags weigh on {airline}?",
            "tell me what {airline} allows in terms of baggage",
        ),
        {"max_kg": "int 7..32", "pieces": "int 1..3"},
        (
            "{airline} lets you take {pieces} pieces of up to {max_kg} kg.",
            "You may bring {pieces} bags, each at most {max_kg} kg.",
        ),
    ),
    Entry(
        "train_departures|station_board|next_trains|rail_departures|departure_board",
        "Next trains leaving a station.|Departure board of a railway station."
        "|Lists the next departure from a station, after a time if given",
        {
            "station|station_name|from_station": _STATIONS,
            "after?|from_time|not_before": "time",
            "direction?|towards|heading_to": "place",
        },
        (
            "When does the next train leave {station}[ towards {direction}]?",
            "{station} departures[ after {after}]",
            "I'm standing in {station} with a coffee. What goes next[ in the direction of "
            "{direction}]?",
            "show me the board at {station}",
            "Which trains are there from {station}[ later than {after}]?",
            "We'll be done with dinner soon; what can we still catch from {station}"
            "[ after {after}]?",
            "anything leaving {station} for {direction=Geneva|Geneva} soon?",
            "From {station}[, not before {after}], what's running?",
            "Could you list the upcoming rail connections out of {station}"
            "[, heading to {direction}]?",
            "I want to get away from {station} as soon as possible, by rail",
        ),
        {
            "train": "pick IC 712; RE 5; ICE 74; TGV 6611; EC 37; S3; RB 24; AVE 3081",
            "departs": "time",
            "platform": "int 1..18",
        },
        (
            "{train} leaves at {departs} from platform {platform}.",
            "Next is {train} at {departs}, platform {platform}.",
        ),
    ),
    Entry(
        "reserve_train_seat|book_train|train_booking|rail_reservation",
        "Reserve a seat on a train journey.|Book a rail ticket; journey has from and to stations."
        "|Makes a train reservation for a day",
        {
            "journey|route|trip": {"origin": "place", "destination": "place"},
            "date|travel_date|day": "date",
            "coach?|coach_class": "enum first, second, quiet",
            "table?|with_table": "flag",
        },
        (
            "Reserve me a train seat from {journey.origin} to {journey.destination} on {date}"
            "[ in {coach} class].",
            "{date}, {journey.origin} to {journey.destination} by rail, book it"
            "[ {table=true|with a table}]",
            "I have to be at a wedding in {journey.destination}. Get me a ticket on the train from "
            "{journey.origin}, {date}.",
            "book rail {journey.origin} -> {journey.destination} {date}",
            "Going to {journey.destination} on {date}, boarding the train in {journey.origin}. "
            "Please make the reservation[, {coach} coach].",
            "Can you keep a place for me on the train out of {journey.origin} on {date}? "
            "Destination is {journey.destination}.",
            "I hate flying, so make it a train to {journey.destination} on {date} from "
            "{journey.origin}[, seat {table=true|at a table} to work].",
            "On {date} I'm taking the rails to {journey.destination}; I start in "
            "{journey.origin}. Buy the ticket for me.",
            "train ticket please, travel date {date}, origin {journey.origin}, destination "
            "{journey.destination}[, {coach} class]",
        ),
        {"ticket_id": "id", "seat": "pick 12A; 45; 7C; 61; 88B; 23; 5D; 34"},
        (
            "You have seat {seat}, ticket {ticket_id}.",
            "Reserved for {date}: seat {seat} with ticket {ticket_id}.",
        ),
    ),
    Entry(
        "nearest_station|find_station|closest_rail_station|station_finder",
        "Find the railway station nearest to an address.|Which train station is closest."
        "|Closest rail stop to where you are",
        {"address|near|location|street_address": _ADDRESSES},
        (
            "Which train station is closest to {address}?",
            "nearest rail stop {address}",
            "I'm staying at {address}. Where would I get on a train?",
            "{address} - closest station?",
            "My grandmother can't walk far; she lives at {address}. Where could she board a train?",
            "Where do I find a railway station around {address}?",
            "Need a station near {address}",
            "Name the station one would use from {address}, please.",
            "How far is it to the trains from {address}, and which stop is it?",
            "We rented a flat at {address} and have no car. What's our station?",
        ),
        {"station": _STATIONS, "walk_minutes": "int 2..45"},
        (
            "{station} is closest, {walk_minutes} minutes on foot.",
            "Walk {walk_minutes} minutes to {station}.",
        ),
    ),
    Entry(
        "find_hotel|search_hotels|hotel_search|accommodation_search",
        "Find a hotel in a city for given nights.|Search rooms by city, arrival and nights."
        "|Looks for a place to stay",
        {
            "city|location|town": "place",
            "check_in|arrival_date|check_in_date": "date",
            "nights|night_count|length_of_stay": "int 2..14",
            "max_price?|price_limit|budget_per_night": "int 50..400",
            "stars?|min_stars|rating": "int 2..5",
        },
        (
            "Find me a hotel in {city} from {check_in} for {nights} nights[ under {max_price} per "
            "night].",
            "I need somewhere to sleep in {city}, {nights} nights, arriving {check_in}",
            "{city}, check-in {check_in}, {nights} nights[, at least {stars} stars]",
            "We're visiting friends but they have no spare bed. What's free in {city} for "
            "{nights} nights starting {check_in}?",
            "rooms in {city} {check_in} x {nights} nights[ max {max_price}]",
            "On {check_in} I get to {city} and stay {nights} nights; where could I stay"
            "[ for no more than {max_price} a night]?",
            "Looking for accommodation: {nights} nights in {city}, from {check_in} on"
            "[, {stars} stars or better].",
            "My team has a workshop in {city} beginning {check_in}. Suggest where to put them up "
            "for {nights} nights.",
            "Is there any decent place to spend {nights} nights around {check_in} in {city}"
            "[, minimum {stars} stars][, up to {max_price}]?",
        ),
        {"hotel": _HOTELS, "price_per_night": "int 60..320"},
        (
            "{hotel} has a room at {price_per_night} a night.",
            "Try {hotel} in {city}; it costs {price_per_night} per night.",
        ),
    ),
    Entry(
        "book_hotel_room|reserve_room|hotel_booking|room_reservation",
        "Book a room in a named hotel.|Reserve a hotel room; stay has arrival and nights."
        "|Makes a hotel reservation in a person's name",
        {
            "hotel|hotel_name|property": _HOTELS,
            "stay|dates|visit": {"arrival": "date", "nights": "int 2..12"},
            "name|guest_name|guest": "person",
            "room_type?|room|bed_type": "enum single, double, twin, suite",
            "breakfast?|with_breakfast|include_breakfast": "flag",
        },
        (
            "Book {hotel} for {name}, {stay.nights} nights from {stay.arrival}"
            "[, {room_type} room].",
            "Please reserve a room at {hotel}: arrival {stay.arrival}, {stay.nights} nights, "
            "name {name}[, {breakfast=true|with breakfast}]",
            "{name} will stay {stay.nights} nights at {hotel}, from {stay.arrival}. Make the "
            "reservation.",
            "I'd love a {room_type=suite|suite} at {hotel} for {stay.nights} nights as of "
            "{stay.arrival}, under {name}",
            "We liked {hotel} so much last year that {name} wants to go again: {stay.arrival}, "
            "{stay.nights} nights[, {breakfast=true|breakfast included}].",
            "{hotel}, {stay.arrival}, {stay.nights} nights, {name} - confirm it",
            "Could you put {name} into {hotel} on {stay.arrival}? It's for {stay.nights} nights"
            "[ and it should be a {room_type}].",
            "From {stay.arrival} on, {stay.nights} nights, {hotel}. Use the name {name}.",
            "take the offer of {hotel}. guest {name} nights {stay.nights} arrival {stay.arrival}",
        ),
        {"confirmation": "id", "total": "money"},
        (
            "{hotel} confirmed under {confirmation}; the total is {total}.",
            "Done. Confirmation {confirmation}, {total} in all.",
        ),
    ),
    Entry(
        "request_late_checkout|late_checkout|checkout_extension|extend_checkout",
        "Ask the hotel for a later checkout.|Keep the room longer on the last day, until a time."
        "|Requests late checkout for a room number",
        {
            "room_number|room|room_no": "int 101..899",
            "until|time|checkout_time": "time",
        },
        (
            "Could I keep room {room_number} until {until}?",
            "Late checkout for {room_number}, {until} please.",
            "Our train only leaves in the evening. We'd like to stay in {room_number} till "
            "{until}.",
            "{room_number} wants to leave at {until} instead of 11",
            "can we sleep in? room {room_number}, out by {until}",
            "Tell reception that the people in {room_number} would check out at {until}.",
            "I have a terrible headache, is it possible to vacate {room_number} no earlier than "
            "{until}?",
            "checkout at {until} for room {room_number}",
            "Is there any chance of handing back the key of {room_number} as late as {until}?",
        ),
        {"approved": "pick approved; declined; approved at no cost", "extra": "int 0..60"},
        (
            "Late checkout is {approved}; it costs {extra}.",
            "The request for room {room_number} is {approved}, extra charge {extra}.",
        ),
    ),
    Entry(
        "hotel_reviews|get_hotel_rating|hotel_rating|guest_opinions",
        "What guests say about a hotel.|Average rating and typical comment of a hotel."
        "|Summarises the reviews of a hotel",
        {
            "hotel|hotel_name|property": _HOTELS,
            "topic?|aspect|about": (
                "pick cleanliness; noise; staff; breakfast; beds; wifi; location; parking"
            ),
        },
        (
            "Is {hotel} any good?",
            "What do people say about {hotel}[, especially the {topic}]?",
            "{hotel} reviews[ {topic}]",
            "We got recommended {hotel}, but I'd first hear what others thought[ of the {topic}].",
            "how do guests rate {hotel}",
            "Would you trust {hotel}? My wife is very picky[ about {topic}].",
            "Give me an impression of {hotel} from those who stayed there.",
            "Any complaints about {topic=noise|noise} at {hotel}?",
            "were people happy at {hotel}",
            "Check the opinions on {hotel}[ with regard to {topic}], please.",
        ),
        {
            "score": "float 5..9.8 1",
            "comment": (
                "pick friendly staff; thin walls; great view; old furniture; superb breakfast; "
                "spotless rooms; slow wifi; noisy street"
            ),
        },
        (
            "Guests give {hotel} {score} out of 10 and mention: {comment}.",
            "The score is {score}; typical comment: {comment}.",
        ),
    ),
    Entry(
        "rent_car|car_rental|hire_car|book_rental_car",
        "Rent a car in a city.|Hire a vehicle from a pickup day to a return day."
        "|Reserves a rental car between two dates",
        {
            "city|pickup_city|location": "place",
            "pickup_date|start_date|from_date": "date",
            "return_date|end_date|until_date": "date",
            "car_class?|vehicle_class|size": "enum small, estate, van, convertible",
            "automatic?|automatic_gearbox": "flag",
        },
        (
            "I want to rent a car in {city} from {pickup_date} to {return_date}[, a {car_class}].",
            "Hire something with four wheels in {city}; I bring it back on {return_date} and fetch "
            "it on {pickup_date}.",
            "{city}, pick up {pickup_date}, return {return_date}[, {automatic=true|automatic}]",
            "need a vehicle {pickup_date} till {return_date}, {city}[, {car_class}]",
            "We land in {city} on {pickup_date} with three kids and need to drive around until "
            "{return_date}[; a {car_class} would be best].",
            "Please have a rental ready on {pickup_date} in {city}. It will be returned on "
            "{return_date}.",
            "Return date {return_date}, pickup date {pickup_date}: what car can I get in {city}"
            "[ {automatic=true|with automatic gearbox}]?",
            "Public transport in {city} is hopeless, so arrange a {car_class=van|van} for me, "
            "{pickup_date} through {return_date}.",
            "my boss needs wheels in {city}, starting {pickup_date}, ending {return_date}",
        ),
        {
            "model": "pick VW Golf; Toyota Corolla; Skoda Octavia; Ford Transit; Mini Cabrio",
            "total_price": "money",
        },
        (
            "A {model} is reserved in {city} for {total_price}.",
            "You get a {model}; the price is {total_price}.",
        ),
    ),
    Entry(
        "trip_fuel_cost|fuel_cost|estimate_fuel_cost|driving_cost_calculator",
        "Cost of fuel for a drive.|Estimates what petrol will cost for a distance."
        "|Fuel money from kilometres, litres per 100 km and price per litre",
        {
            "distance_km|kilometres|trip_length": "int 40..1800",
            "consumption|litres_per_100km|fuel_use": "float 4..12 1",
            "price|price_per_litre|fuel_price": "float 1.1..2.3",
        },
        (
            "What will I spend on petrol for {distance_km} km if my car burns {consumption} litres "
            "per 100 km and a litre is {price}?",
            "fuel cost: {distance_km} km, consumption {consumption}, price {price}",
            "At {price} a litre and {consumption} l/100km, how expensive are {distance_km} "
            "kilometres of driving?",
            "We share the tank bill among friends. The drive is {distance_km} km, the van drinks "
            "{consumption} per hundred, and diesel costs {price}.",
            "My car takes {consumption} litres for a hundred kilometres. Gas is {price} here. I've "
            "got {distance_km} km ahead, so how much money is that?",
            "{distance_km} km at {consumption} l per 100, litre price {price}, how much in total",
            "I wonder whether the car is cheaper than the train: {distance_km} kilometres, "
            "{price} per litre, thirsty engine at {consumption}/100.",
            "With a price of {price} and a consumption of {consumption}, work out what "
            "{distance_km} km on the road cost me.",
            "Estimate the petrol money for the {distance_km} km to my parents. The car uses "
            "{consumption} litres per 100 km, and one litre goes for {price}.",
        ),
        {"value": "money"},
        ("The fuel will cost {value}.", "Driving {distance_km} km takes {value} worth of fuel."),
    ),
    Entry(
        "call_taxi|order_cab|taxi_order|request_taxi|ride_request",
        "Order a taxi from one address to another.|Send a cab to the pickup point at a time."
        "|Requests a ride; pickup and drop-off are street addresses",
        {
            "pickup|pickup_address|from_address": _ADDRESSES,
            "dropoff|dropoff_address|to_address": _ADDRESSES,
            "time?|pickup_time|at": "time",
            "passengers?|seats|people": "int 2..7",
        },
        (
            "Get me a taxi from {pickup} to {dropoff}[ at {time}].",
            "I need a cab to {dropoff}, I'm at {pickup}[, we are {passengers} people]",
            "Please pick my parents up at {pickup}[ at {time}] and bring them to {dropoff}.",
            "ride {pickup} to {dropoff}[ {time}]",
            "I've had too much wine to drive. Someone should take me to {dropoff} from {pickup}.",
            "Pickup address {pickup}, drop-off address {dropoff}[, {passengers} passengers].",
            "Have a driver at {pickup}[ by {time}]; he should bring us over to {dropoff}.",
            "My client has to reach {dropoff}. Collect him from {pickup}[ at {time}].",
            "Could a car for {passengers=4|four} come to {pickup}? We're headed to {dropoff}.",
            "to {dropoff} please! waiting outside {pickup}",
        ),
        {
            "eta_minutes": "int 2..25",
            "plate": "pick KL 492; B-TX 881; 7HZK 23; M 5520; TAXI 17; WX 308",
        },
        (
            "Your cab {plate} arrives in {eta_minutes} minutes.",
            "A taxi is coming in {eta_minutes} minutes; look for plate {plate}.",
        ),
    ),
    Entry(
        "taxi_fare_estimate|estimate_cab_fare|fare_calculator|cab_price",
        "Estimate the price of a taxi ride.|Guess a cab fare from the kilometres and the city."
        "|What a taxi would charge for a distance, by day or night",
        {
            "city|town|location": "place",
            "distance_km|kilometres|ride_length": "int 2..60",
            "night?|night_rate|is_night": "flag",
        },
        (
            "What does a taxi cost in {city} for {distance_km} km[ {night=true|at night}]?",
            "cab price {city} {distance_km} km",
            "I've only got 30 in cash. Is that enough for {distance_km} kilometres by cab in "
            "{city}[ {night=true|after midnight}]?",
            "If I take a cab for {distance_km} km, how much would they ask in {city}?",
            "In {city}, roughly what is the fare over a distance of {distance_km} km?",
            "{distance_km} km through {city} on the back seat of a cab, what's the damage"
            "[, {night=true|night rate}]?",
            "Don't let them rip me off in {city}! What's a normal price for a {distance_km} km "
            "ride?",
            "Before we hail one: estimate the meter for {distance_km} km in {city}.",
            "My colleague paid a fortune in {city}. Tell me what {distance_km} km should be by "
            "taxi.",
        ),
        {"fare": "float 6..140"},
        ("The ride would be about {fare}.", "In {city} expect to pay {fare} for {distance_km} km."),
    ),
    Entry(
        "get_directions|directions|route_planner|plan_route|navigation_route",
        "Directions from a start to an end point.|Plan a route between two places."
        "|Step by step way from start to end, by a mode of travel",
        {
            "start|from|origin": "place",
            "end|to|destination": "place",
            "mode?|travel_mode|by": "enum driving, walking, cycling, public_transport",
            "avoid_tolls?|no_tolls|toll_free": "flag",
        },
        (
            "How do I get from {start} to {end}[ by {mode=public_transport|public transport}]?",
            "Show me the way to {end}, starting in {start}[, {mode}]",
            "{start} to {end} route[ {mode}]",
            "Directions please: end point {end}, start point {start}[, "
            "{avoid_tolls=true|without toll roads}].",
            "I'm in {start} with an old map and no idea which road leads to {end}.",
            "What roads do I take to reach {end} if I set off in {start}"
            "[ and {avoid_tolls=true|want to avoid tolls}]?",
            "We promised grandma to be in {end} for lunch. Steer us there from {start}.",
            "navigate {start} -> {end}[, {mode}]",
            "Leaving {start} now. Lead me to {end}[, {avoid_tolls=true|no tolls} if you can].",
            "Which turn do I take out of {start} for {end}? I'm {mode=walking|walking}.",
        ),
        {
            "first_step": "pick head north on the main road; take exit 14; follow the river; turn "
            "left at the church; join the ring road; cross the old bridge",
            "minutes": "int 10..400",
        },
        (
            "First {first_step}; the way takes {minutes} minutes.",
            "It is {minutes} minutes to {end}. Start so: {first_step}.",
        ),
    ),
    Entry(
        "road_distance|distance_between_cities|driving_distance|get_distance",
        "Distance by road between two cities.|How far two towns are apart by car."
        "|Kilometres of driving from one place to the other",
        {
            "city_a|from_city|first_city": "place",
            "city_b|to_city|second_city": "place",
            "via?|through|stopover": "place",
        },
        (
            "How far is it from {city_a} to {city_b}[ via {via}]?",
            "{city_a} - {city_b} distance[, through {via}]",
            "I'm thinking about driving from {city_a} to {city_b}. How long is the stretch"
            "[ if I pass {via}]?",
            "is {city_a} far away from {city_b} by car",
            "How many kilometres of road are there between {city_a} and {city_b}?",
            "Tell me how many km lie between {city_a} and {city_b}[ when going via {via}].",
            "My cousin claims {city_a} is just around the corner from {city_b}. Is it? I want the "
            "real figure.",
            "For my travel expenses: the length of the drive from {city_a} to {city_b}"
            "[, with a stopover in {via}].",
            "Between {city_a} and {city_b}, what would my odometer show[ on the way through "
            "{via}]?",
        ),
        {"distance_km": "int 40..1800"},
        (
            "{city_a} and {city_b} are {distance_km} km apart.",
            "The drive is {distance_km} km long.",
        ),
    ),
    Entry(
        "great_circle_distance|geo_distance|haversine_distance|coordinates_distance",
        "Straight-line distance of two points on Earth.|Distance of two coordinate pairs."
        "|As the crow flies, from start to end, each with latitude and longitude",
        {
            "start|point_a|from_point": {"lat": "float -80..80", "lon": "float -179..179"},
            "end|point_b|to_point": {"lat": "float -80..80", "lon": "float -179..179"},
            "unit?|units|output_unit": "enum kilometers, miles, nautical_miles",
        },
        (
            "What is the straight-line distance from latitude {start.lat}, longitude {start.lon} "
            "to latitude {end.lat}, longitude {end.lon}[ in {unit}]?",
            "from ({start.lat}, {start.lon}) to ({end.lat}, {end.lon}), as the crow flies[, "
            "{unit}]",
            "My drone starts at lat {start.lat} lon {start.lon} and must reach lat {end.lat} lon "
            "{end.lon}. How far over the globe[ in {unit}]?",
            "end {end.lat}, {end.lon}; start {start.lat}, {start.lon}; compute the great circle"
            "[ in {unit}]",
            "How far apart are the points {start.lat}/{start.lon} and {end.lat}/{end.lon}"
            "[ in {unit}]?",
            "We sail to {end.lat}, {end.lon} from {start.lat}, {start.lon}. Length of the direct "
            "line[ in {unit}]?",
            "haversine of {start.lat} {start.lon} and {end.lat} {end.lon}",
            "Two pins on the map, the first at {start.lat}, {start.lon}, the second at {end.lat}, "
            "{end.lon}. What separates them[, in {unit}]?",
        ),
        {"distance": "float 12..15000 1"},
        ("The points are {distance} apart.", "It is {distance} in a straight line."),
    ),
    Entry(
        "traffic_report|get_traffic|road_traffic|traffic_conditions",
        "Current traffic on a road.|Jams and delays on a motorway or street right now."
        "|Live road conditions, in one direction if given",
        {
            "road|road_name|highway": (
                "pick M25; A7; Route 66; I-95; the ring road; Highway 101; E45; Brenner motorway; "
                "Sunset Boulevard; A40; the coastal road; M6; Gotthard tunnel; Ocean Parkway"
            ),
            "direction?|heading|bound": "enum north, south, east, west",
        },
        (
            "How's the traffic on {road}[ going {direction}]?",
            "any jams on {road} right now[, {direction} bound]",
            "I've got to be at work by nine and I take {road}. Will I make it?",
            "{road}[ {direction}], congestion?",
            "Is {road} moving or is everybody standing still again?",
            "Should I avoid {road}[ heading {direction}]?",
            "The radio mentioned an accident. What's it like on {road}[ in direction {direction}]?",
            "check {road} for delays",
            "Are there roadworks holding people up along {road}?",
            "Please tell me how much time I'd lose if I took {road} this minute.",
        ),
        {
            "state": "pick flowing; slow; jammed; closed; heavy; stop and go",
            "delay_minutes": "int 0..70",
        },
        (
            "{road} is {state}, with {delay_minutes} minutes of delay.",
            "Expect {delay_minutes} minutes of delay; traffic is {state}.",
        ),
    ),
    Entry(
        "find_parking|parking_search|parking_spots|park_nearby",
        "Find a place to park near an address.|Free parking spaces around a street address."
        "|Looks for a car park, for some hours and under a price if given",
        {
            "address|near|location": _ADDRESSES,
            "hours?|duration_hours|how_long": "int 2..12",
            "max_price?|price_limit": "int 4..40",
            "covered?|indoor|underground": "flag",
        },
        (
            "Where can I park near {address}[ for {hours} hours]?",
            "{address}, parking[ {hours} hours][ up to {max_price}]",
            "I'm circling around {address} and can't leave my car anywhere!",
            "a spot for the car close to {address}[, {covered=true|indoors}]",
            "The dentist is at {address} and I'll be driving. Where do I put the car"
            "[ for {hours} hours]?",
            "is there a garage around {address}[ under {max_price}]",
            "Please reserve nothing, just tell me which car parks near {address} have space.",
            "Hail is coming, so I want my car {covered=true|under a roof} somewhere by {address}.",
            "We visit a client at {address}[ and stay {hours} hours]. Can the van be left nearby"
            "[ for at most {max_price}]?",
        ),
        {
            "car_park": "pick Central Garage; Lot B; Market Square; Opera Car Park; Riverside P2; "
            "Station Deck; Old Brewery Lot",
            "free_spaces": "int 1..240",
        },
        (
            "{car_park} has {free_spaces} free spaces.",
            "You can park at {car_park}; {free_spaces} spaces are left.",
        ),
    ),
    Entry(
        "find_charging_station|ev_charger_finder|charging_points|nearest_charger",
        "Find a charger for an electric car.|Charging points near a city or town."
        "|Looks for EV chargers by plug and power",
        {
            "location|near|city": "place",
            "plug?|connector|plug_type": "enum ccs, chademo, type2",
            "min_power?|min_kw|power": "int 11..300",
        },
        (
            "Where can I charge my electric car around {location}[ with a {plug} plug]?",
            "{location} ev chargers[ {plug}]",
            "Battery's at nine percent and we're just passing {location}. Help!",
            "I need juice for the car in {location}[, at least {min_power} kW]",
            "Is there somewhere to plug in near {location}[ delivering {min_power} kW or more]?",
            "closest charging point to {location}",
            "My husband bought an EV and now we can't get past {location} without a stop. Where "
            "could we fill it up with power?",
            "Locate a fast charger, minimum {min_power=150|150} kW, in {location}.",
            "In {location}, which places let me load up an e-car[ via {plug}]?",
        ),
        {
            "station": "pick Ionity North; GreenPlug; City Works P1; Fastned West; Shell Recharge; "
            "Town Square",
            "free_plugs": "int 0..8",
        },
        (
            "{station} in {location} has {free_plugs} free plugs.",
            "Go to {station}; {free_plugs} plugs are free.",
        ),
    ),
    Entry(
        "geocode_address|geocode|address_to_coordinates|locate_address",
        "Turn an address into coordinates.|Latitude and longitude of a street address."
        "|Locate an address on the map",
        {"address|street_address|query": _ADDRESSES},
        (
            "What are the coordinates of {address}?",
            "{address} lat/long",
            "I have to feed my GPS with numbers. It's {address}.",
            "geocode {address}",
            "latitude and longitude for {address} please",
            "Where exactly on the globe is {address}? I need the degrees.",
            "The rescue team only takes coordinates; we are at {address}.",
            "Convert {address} into a map position.",
            "My surveyor asked for the position in degrees of {address}.",
            "put a pin on {address}",
        ),
        {"lat": "float -80..80 4", "lon": "float -179..179 4"},
        (
            "{address} lies at {lat}, {lon}.",
            "Latitude {lat}, longitude {lon}.",
        ),
    ),
    Entry(
        "reverse_geocode|coordinates_to_address|address_at|what_is_here",
        "Find the address at a coordinate.|Which street address lies at a latitude and longitude."
        "|Reverse lookup of a map position",
        {"lat|latitude": "float -80..80 4", "lon|longitude|lng": "float -179..179 4"},
        (
            "Which address is at {lat}, {lon}?",
            "what's at latitude {lat} longitude {lon}",
            "Someone sent me just numbers: {lat} and {lon}. Where is that?",
            "{lat}, {lon} - which street?",
            "The photo was taken at lon {lon}, lat {lat}. Find out where that was.",
            "My phone says {lat} / {lon}. I want to tell the driver a street name.",
            "reverse lookup {lat} {lon}",
            "With a longitude of {lon} and a latitude of {lat}, what house am I standing at?",
            "Can you translate the position {lat}, {lon} into a postal address?",
        ),
        {"value": _ADDRESSES},
        ("That is {value}.", "The address at {lat}, {lon} is {value}."),
    ),
    Entry(
        "current_weather|get_weather|weather_now|check_conditions",
        "Current weather in a city.|How the weather is right now in a place."
        "|Temperature and sky at this moment",
        {
            "city|location|place|town": "place",
            "unit?|units|temperature_unit": "enum celsius, fahrenheit",
        },
        (
            "What's the weather like in {city} right now[, in {unit}]?",
            "is it raining in {city} at the moment",
            "Do I need an umbrella? I'm about to step out of the station in {city}.",
            "{city} temperature now[ {unit}]",
            "How warm is it in {city}[ in {unit}]?",
            "My daughter just landed in {city}. Is she freezing there?",
            "Look out of the window in {city} for me: sun or clouds?",
            "Tell me how many degrees it has in {city}[, {unit}].",
            "should i put on a jacket, im in {city}",
            "I'm curious about the sky over {city} at this moment.",
        ),
        {
            "temperature": "int -12..36",
            "sky": "pick sunny; cloudy; light rain; snow; foggy; clear; thunderstorms; windy",
        },
        (
            "It is {temperature} degrees and {sky} in {city}.",
            "{city} has {temperature} degrees, and it is {sky}.",
        ),
    ),
    Entry(
        "weather_forecast|forecast|get_forecast|forecast_lookup",
        "Weather forecast for the coming days.|How the weather will be in a place, days ahead."
        "|Forecast of a city for a number of days",
        {
            "city|location|place": "place",
            "days|day_count|forecast_days": "int 2..14",
            "detail?|level": "enum summary, hourly",
        },
        (
            "What will the weather be in {city} over the next {days} days?",
            "{city} forecast {days} days[ {detail}]",
            "We're camping near {city} for {days} days. Will we get wet?",
            "I wonder if it's going to snow in {city} in the coming {days} days",
            "Give me an outlook: {days} days, {city}[, {detail}].",
            "For the next {days} days, will {city} stay dry?",
            "My tomatoes need sun. How does it look for {city}, {days} days ahead"
            "[, {detail} please]?",
            "will it get warmer in {city} within {days} days",
            "I fly to {city} tonight and stay {days} days; what should I pack, t-shirts or coats?",
            "Prediction for the city {city}, number of days {days}.",
        ),
        {
            "outlook": "pick mostly dry; rain at first, then sun; cold and windy; hot; showers; "
            "snow in the night; mild and cloudy",
            "high": "int -5..38",
        },
        (
            "{city} will be {outlook}, with up to {high} degrees.",
            "Next {days} days: {outlook}, high of {high}.",
        ),
    ),
    Entry(
        "climate_average|monthly_climate|get_climate|typical_weather",
        "Typical weather of a place in a month.|Average temperature and rain days by month."
        "|Climate of a city, as a long-term mean",
        {"city|location|place": "place", "month|month_name|time_of_year": "month"},
        (
            "How warm is {city} usually in {month}?",
            "Is {month} a good time of year for {city}?",
            "{month} in {city}, typical climate",
            "We're planning our honeymoon for {month}. Is it rainy in {city} then?",
            "average temperature {city} {month}",
            "On the whole, what can one expect of a {month} in {city}?",
            "My skin burns easily. Does {city} get very hot in {month}, as a rule?",
            "In {month}, how many wet days does {city} have on average?",
            "What clothes do people in {city} normally wear in {month}?",
            "Look up the long-term mean for {city}, month {month}.",
        ),
        {"mean_temperature": "int -15..34", "rain_days": "int 0..24"},
        (
            "In {month} {city} averages {mean_temperature} degrees with {rain_days} rainy days.",
            "Usually {mean_temperature} degrees and {rain_days} days of rain.",
        ),
    ),
    Entry(
        "recent_earthquakes|earthquake_search|find_quakes|seismic_events",
        "Earthquakes in a region.|Lists recent quakes above a magnitude."
        "|Seismic events of a country, by strength and number of days back",
        {
            "region|country|area": _COUNTRIES,
            "min_magnitude?|magnitude|at_least": "float 2..7 1",
            "days?|days_back|last_days": "int 2..60",
        },
        (
            "Has the ground shaken in {region}[ in the last {days} days]?",
            "earthquakes {region}[ above {min_magnitude}][, last {days} days]",
            "My brother works in {region} and felt his bed move. Was there a quake?",
            "{region}: any tremors[ of at least {min_magnitude}]?",
            "List seismic activity around {region}[ with a minimum magnitude of {min_magnitude}].",
            "Were there strong shocks in {region}[ during the past {days} days]?",
            "I'm nervous about our holiday. How often did the earth move in {region}"
            "[ over the last {days} days]?",
            "show quakes {region}",
            "For a school project I collect tremors in {region}[, stronger than {min_magnitude}].",
        ),
        {"count": "int 0..30", "strongest": "float 2..7.5 1"},
        (
            "{region} had {count} quakes, the strongest of magnitude {strongest}.",
            "There were {count}; the strongest reached {strongest}.",
        ),
    ),
    Entry(
        "tide_times|get_tides|tide_table|high_tide_lookup",
        "High and low tide at a beach.|Tide times of a bay or beach on a date."
        "|When the sea is highest and lowest",
        {
            "beach|coast|place|location": (
                "pick Bondi Beach; Whitby; Omaha Beach; St Ives; Cannon Beach; Praia da Rocha; "
                "Scheveningen; Brighton; Mont Saint-Michel; Galway Bay; Coney Island; Sylt"
            ),
            "date|day|on": "date",
        },
        (
            "When is high tide at {beach} on {date}?",
            "{beach} {date} tides",
            "We want to walk across the sand at {beach} on {date} without getting our feet wet. "
            "When's the water low?",
            "On {date}, at what time does the sea come in at {beach}?",
            "low water {beach}, {date}",
            "My kids would like to hunt for crabs on {date}. What hours suit at {beach}?",
            "Tell me when the water stands highest at {beach}, date {date}.",
            "For {date} I need to know ebb and flood at {beach}.",
            "Can we launch the boat around noon on {date} from {beach}, or will it be too shallow?",
        ),
        {"high_tide": "time", "low_tide": "time"},
        (
            "At {beach} high tide is at {high_tide} and low tide at {low_tide}.",
            "The sea is lowest at {low_tide}, highest at {high_tide}.",
        ),
    ),
    Entry(
        "air_quality|get_air_quality|air_pollution_index|check_air",
        "Air quality of a city.|How polluted the air is, by pollutant if wanted."
        "|Pollution level in a place",
        {
            "city|location|place": "place",
            "pollutant?|substance|kind": "enum pm10, ozone, nitrogen_dioxide, pollen",
        },
        (
            "How clean is the air in {city}[, in terms of {pollutant}]?",
            "{city} smog level[ {pollutant}]",
            "My son has asthma. Can he play outside in {city} this afternoon?",
            "Is it healthy to go jogging in {city} today?",
            "how much {pollutant=ozone|ozone} is there in {city}",
            "They're burning fields again near {city}; is it safe to breathe out there?",
            "I'm sneezing all the time. Check {pollutant=pollen|pollen} in {city}, would you?",
            "pollution {city}",
            "Should I close the windows of our flat in {city} because of the dirty air?",
            "Please look up the {pollutant=nitrogen_dioxide|nitrogen dioxide} reading of {city}.",
        ),
        {"index": "int 8..240", "level": "pick good; fair; moderate; poor; very poor"},
        (
            "Air quality in {city} is {level}, with an index of {index}.",
            "The index is {index}, which is {level}.",
        ),
    ),
    Entry(
        "find_restaurant|restaurant_search|search_restaurants|places_to_eat",
        "Find a restaurant by cuisine and city.|Search places to eat in a town."
        "|Looks for somewhere to dine, by price level and diet",
        {
            "cuisine|food|kitchen": (
                "pick Italian; Thai; Ethiopian; Mexican; sushi; Lebanese; vegan; Korean barbecue; "
                "Indian; tapas; seafood; Georgian; ramen; steak; Greek; dim sum"
            ),
            "city|location|town|near": "place",
            "price?|price_level|budget": "enum cheap, moderate, expensive",
            "outdoor?|outdoor_seating|terrace": "flag",
        },
        (
            "Where can I get {cuisine} food in {city}?",
            "{cuisine} in {city}[, {price}]",
            "I'm starving and in the mood for {cuisine}. We're in {city}[; something {price}].",
            "good {cuisine} restaurant {city}[ {outdoor=true|with a terrace}]",
            "It's our anniversary and she adores {cuisine} cooking. Where in {city} do we go?",
            "Know any {price=cheap|cheap} {cuisine} spots around {city}?",
            "In {city}, who serves the best {cuisine}[ {outdoor=true|outdoors}]?",
            "The clients arriving in {city} tonight asked for {cuisine}. Find us a spot"
            "[, {price} is fine].",
            "I fancy {cuisine} tonight, staying in {city}. Suggestions?",
            "Location {city}, cuisine {cuisine}[, price level {price}].",
        ),
        {"restaurant": _RESTAURANTS, "rating": "float 3.5..5 1"},
        (
            "{restaurant} in {city} serves {cuisine} and is rated {rating}.",
            "Try {restaurant}, rated {rating}.",
        ),
    ),
    Entry(
        "reserve_table|book_table|table_reservation|restaurant_booking",
        "Reserve a table at a restaurant.|Book a table for a party on a date and time."
        "|Makes a dinner reservation",
        {
            "restaurant|restaurant_name|place": _RESTAURANTS,
            "people|party_size|guests": "int 2..12",
            "date|day|on_date": "date",
            "time|hour|at_time": "time",
            "name?|reservation_name|under": "person",
        },
        (
            "Reserve a table for {people} at {restaurant} on {date} at {time}[ under {name}].",
            "{restaurant}, {date}, {time}, {people} people[, name {name}]",
            "There'll be {people} of us for grandma's birthday on {date}. Can we eat at "
            "{restaurant}, around {time}?",
            "pls hold a table {time} {date} {restaurant} {people} pax",
            "At {time} on {date} I'd like to have dinner with friends at {restaurant}, "
            "{people} persons in all[, in the name of {name}].",
            "Could {restaurant} fit in {people} guests at {time}, {date}?",
            "My boss wants to take the team to {restaurant}. {date}, {time}, we're {people}."
            "[ Put it under {name}.]",
            "call {restaurant} and say {people} of us are coming on {date} at {time}",
            "We've heard so much about {restaurant}. Get us in for {people} on {date}, time "
            "{time}.",
        ),
        {"reservation_id": "id"},
        (
            "Your table at {restaurant} is reserved under number {reservation_id}.",
            "{restaurant} expects {people} of you at {time}; the number is {reservation_id}.",
        ),
    ),
    Entry(
        "order_food_delivery|food_order|order_takeaway|deliver_meal",
        "Order dishes for home delivery.|Have a restaurant bring food to an address."
        "|Places a delivery order; deliver_to holds street and phone",
        {
            "restaurant|restaurant_name|from_restaurant": _RESTAURANTS,
            "dishes|items|meals": (
                "list pick margherita pizza; pad thai; garlic bread; green curry; falafel wrap; "
                "miso soup; cheeseburger; spring rolls; tiramisu; lamb kebab; caesar salad; fries"
            ),
            "deliver_to|delivery|drop": {"street": _ADDRESSES, "phone": "phone"},
            "note?|instructions|remark": (
                "pick no onions; ring twice; extra spicy; leave it at the door; cutlery for two; "
                "sauce on the side; nut allergy; call on arrival"
            ),
        },
        (
            "Order {dishes} from {restaurant} to {deliver_to.street}, phone {deliver_to.phone}"
            "[, and tell them: {note}].",
            "I don't feel like cooking. Have {restaurant} bring {dishes} to {deliver_to.street}; "
            "my number is {deliver_to.phone}.",
            "{restaurant}: {dishes}. Deliver to {deliver_to.street}, call "
            "{deliver_to.phone}[, {note}]",
            "to {deliver_to.street} please, {dishes} by {restaurant}, tel {deliver_to.phone}",
            "We're hungry at {deliver_to.street}! Get us {dishes}; {restaurant} makes them best. "
            "They can reach us on {deliver_to.phone}.[ Say {note}.]",
            "Could someone from {restaurant} drop off {dishes}? My phone is {deliver_to.phone}, "
            "I live at {deliver_to.street}[ ({note})].",
            "takeaway {restaurant} - {dishes} - {deliver_to.street} - {deliver_to.phone}",
            "My kids have friends over and want {dishes}. Let {restaurant} send it to "
            "{deliver_to.street}, and leave {deliver_to.phone} as the phone[, with the note "
            "{note}].",
            "From the menu of {restaurant} I'd take {dishes}, brought to {deliver_to.street}, "
            "contact {deliver_to.phone}",
        ),
        {"minutes": "int 20..70", "total": "float 12..95"},
        (
            "{restaurant} delivers in {minutes} minutes; you pay {total}.",
            "Ordered. It costs {total} and takes {minutes} minutes.",
        ),
    ),
    Entry(
        "recipe_search|find_recipe|search_recipes|what_to_cook",
        "Find a dish to cook from ingredients.|Search recipes by what is in the fridge."
        "|Recipe ideas by ingredients, time and diet",
        {
            "ingredients|items|from": (
                "list pick chickpeas; spinach; eggs; leftover rice; zucchini; salmon; feta; "
                "coconut milk; potatoes; mushrooms; ground beef; lentils; bacon; tomatoes; leeks"
            ),
            "max_minutes?|time_limit|minutes": "int 10..90",
            "diet?|diet_type": "enum vegetarian, vegan, gluten_free, low_carb",
        },
        (
            "What can I cook with {ingredients}[ in under {max_minutes} minutes]?",
            "{ingredients}[, {diet}], any ideas for dinner?",
            "All that's left in my fridge is {ingredients}. What do I make of it?",
            "recipe with {ingredients}[ max {max_minutes} minutes]",
            "The guests arrive soon and I only bought {ingredients}.[ It must be {diet}.] Help me "
            "come up with a meal.",
            "I need to use up {ingredients} before they go off.",
            "Suggest something {diet=vegetarian|vegetarian} based on {ingredients}.",
            "Is there a nice meal that takes {ingredients}[ and is done in {max_minutes} minutes]?",
            "Ingredients: {ingredients}.[ Diet: {diet}.][ Time limit: {max_minutes} minutes.]",
            "our cook has {ingredients} on the counter and no inspiration",
        ),
        {"dish": _DISHES, "minutes": "int 10..90"},
        (
            "You could make {dish}, ready in {minutes} minutes.",
            "How about {dish}? It takes {minutes} minutes.",
        ),
    ),
    Entry(
        "scale_recipe|recipe_scaler|adjust_servings|servings_calculator",
        "Scale an ingredient from some servings to others.|Adjust an amount to more eaters."
        "|New amount when a recipe is made for another number of people",
        {
            "amount|quantity|grams": "int 50..900",
            "servings_from|recipe_servings|original_servings": "int 2..8",
            "servings_to|wanted_servings|new_servings": "int 2..40",
        },
        (
            "The recipe is for {servings_from} people and takes {amount} grams of flour. How much "
            "do I need for {servings_to}?",
            "{amount} g of rice serves {servings_from}, I'm feeding {servings_to}",
            "I'm cooking for {servings_to} tonight; the book says {amount} grams of lentils for "
            "{servings_from} eaters.",
            "scale {amount} g from {servings_from} to {servings_to} servings",
            "We'll be {servings_to} at the table. My usual pot for {servings_from} uses {amount} g "
            "of potatoes. What now?",
            "How many grams are right for {servings_to} guests, if {servings_from} portions call "
            "for {amount}?",
            "Grandma's cake has {amount} grams of sugar and is meant for {servings_from}. Convert "
            "it so {servings_to} get a slice.",
            "for {servings_to} instead of {servings_from}: {amount} grams becomes?",
            "wanted servings {servings_to}, original servings {servings_from}, amount {amount}",
        ),
        {"value": "int 20..6000"},
        ("You need {value} grams.", "For {servings_to} servings take {value} grams."),
    ),
    Entry(
        "convert_cooking_measure|cups_to_grams|kitchen_converter|measure_conversion",
        "Convert kitchen measures of an ingredient.|Cups, spoons and grams of food."
        "|How many grams or cups an amount of an ingredient is",
        {
            "ingredient|food|item": (
                "pick flour; brown sugar; butter; honey; cocoa powder; rolled oats; olive oil; "
                "rice; almond meal; milk; powdered sugar; grated cheese"
            ),
            "amount|quantity|number": "float 2..12 1",
            "from_unit|unit|from": "enum cups, tablespoons, teaspoons, ounces",
            "to_unit?|target_unit|into": "enum grams, milliliters",
        },
        (
            "How much is {amount} {from_unit} of {ingredient}[ in {to_unit}]?",
            "{amount} {from_unit} {ingredient}[ to {to_unit}]",
            "My American cookbook wants {amount} {from_unit} of {ingredient} and I only own a "
            "scale.",
            "What does {ingredient} weigh if I take {amount} {from_unit} of it?",
            "convert {ingredient}: {amount} {from_unit}[ into {to_unit}]",
            "I'm measuring {ingredient}. The instructions mention {amount} {from_unit}, which is "
            "how many {to_unit=grams|grams}?",
            "Grams please! {amount} {from_unit} of {ingredient}.",
            "No measuring jug in this rented flat. Turn {amount} {from_unit} of {ingredient} into "
            "something I can use[, say {to_unit}].",
            "Could you tell me the {to_unit=milliliters|milliliters} for {amount} {from_unit} of "
            "{ingredient}?",
        ),
        {"result": "int 10..900"},
        (
            "That makes {result} of {ingredient}.",
            "{amount} {from_unit} of {ingredient} is {result}.",
        ),
    ),
    Entry(
        "cooking_time|roasting_time|get_cooking_time|how_long_to_cook",
        "How long a food must cook.|Cooking time by food, weight and method."
        "|Minutes in oven, pot or grill",
        {
            "food|item|cut": (
                "pick whole chicken; leg of lamb; sweet potatoes; salmon fillet; turkey; pork "
                "ribs; "
                "beetroot; beef roast; cauliflower; duck; butternut squash; trout"
            ),
            "weight|weight_kg|kilos": "float 1..6 1",
            "method?|way|cooking_method": "enum roast, boil, grill, steam",
        },
        (
            "How long does a {weight} kg piece of {food} take[ if I {method} it]?",
            "{food}, {weight} kilos[, {method}]: minutes?",
            "I've got {weight} kilograms of {food} and guests coming at eight. When do I have to "
            "start?",
            "My mother-in-law brought {food}. The scale shows {weight} kg. For how long does it go "
            "on the heat[ when I {method} it]?",
            "When is {food} done if it weighs {weight} kg?",
            "oven time {weight}kg {food}",
            "I don't want it dry inside: {food}, weight {weight} kg[, method {method}].",
            "For how many minutes should I {method=steam|steam} {weight} kg of {food}?",
            "Weighing in at {weight} kg, my {food} is ready for the pan. How much time until "
            "dinner[ ({method})]?",
        ),
        {"value": "int 15..240"},
        ("Give it {value} minutes.", "{weight} kg of {food} needs {value} minutes."),
    ),
    Entry(
        "ingredient_substitute|substitute_finder|replace_ingredient|find_substitution",
        "What can replace an ingredient.|Suggest a substitute for something you ran out of."
        "|Finds a swap for an ingredient in a kind of dish",
        {
            "ingredient|missing|item": (
                "pick buttermilk; eggs; fish sauce; heavy cream; tahini; white wine; gelatin; "
                "cornstarch; saffron; sour cream; pine nuts; baking powder; shallots"
            ),
            "dish?|used_in|recipe_type": (
                "pick a cake; a curry; pancakes; a salad dressing; a stew; pesto; a sauce; bread"
            ),
        },
        (
            "What can I use instead of {ingredient}[ in {dish}]?",
            "{ingredient} - alternatives[ for {dish}]?",
            "Shops are shut and I'm out of {ingredient}.[ It's for {dish}.] What now?",
            "no {ingredient} at home[, making {dish}]",
            "My friend can't eat {ingredient}. How do I get around it[ when I prepare {dish}]?",
            "Does anything come close to {ingredient}[ for {dish}]?",
            "I hate {ingredient}! Swap it for something else[, the recipe is {dish}].",
            "Halfway through cooking I noticed there's no {ingredient} left. Save me!",
            "Replace {ingredient}, please[, used in {dish}].",
            "would yogurt or something like it do the job of {ingredient}",
        ),
        {
            "swap": "pick yogurt with lemon juice; mashed banana; soy sauce; arrowroot; turmeric; "
            "sunflower seeds; milk and butter; apple sauce"
        },
        ("Use {swap}.", "Instead of {ingredient} take {swap}."),
    ),
    Entry(
        "wine_pairing|pair_wine|suggest_wine|drink_for_dish",
        "Suggest a wine for a dish.|Which wine goes with a meal.|Wine advice by dish and color",
        {
            "dish|meal|food": _DISHES,
            "color?|wine_color|style": "enum red, white, sparkling",
            "max_price?|price_limit": "int 10..60",
        },
        (
            "Which wine goes with {dish}[, below {max_price}]?",
            "{dish} tonight. What do we drink with it[, preferably {color}]?",
            "I'm serving {dish} to my in-laws and want to impress them with a bottle"
            "[ for up to {max_price}].",
            "pairing for {dish}[ {color}]",
            "What should I pour alongside {dish}[? I like {color}]",
            "The sommelier is ill. Recommend something from the cellar for {dish}.",
            "a bottle to match {dish}[, not more than {max_price}]",
            "My date is cooking {dish}; I bring the {color=red|red}. Which grape?",
            "Please name a {color=white|white} wine that suits {dish}.",
        ),
        {"wine": "pick Riesling; Rioja; Chianti; Pinot Noir; Sauvignon Blanc; Malbec; Syrah"},
        ("{wine} goes well with {dish}.", "Open a {wine}."),
    ),
    Entry(
        "museum_hours|get_museum_hours|opening_hours|museum_open_times",
        "Opening hours of a museum.|When a museum can be visited on a weekday."
        "|From when until when a museum is open",
        {"museum|museum_name|place": _MUSEUMS, "day?|weekday|on_day": "weekday"},
        (
            "When is the {museum} open[ {day}]?",
            "{museum}[ {day}] hours",
            "We have a free afternoon; can we still get into the {museum}?",
            "Until what time do they let you look around the {museum}[, say {day}]?",
            "is the {museum} closed[ {day}]",
            "I'd hate to stand before locked doors at the {museum}. When do they start?",
            "How early can I enter the {museum}[ ({day})]?",
            "My class wants to see the {museum}. Which hours does it keep[ {day}]?",
            "closing time of the {museum} please",
            "Tell me the visiting hours: {museum}[, day {day}].",
        ),
        {"open_from": "time", "open_until": "time"},
        (
            "The {museum} is open from {open_from} until {open_until}.",
            "You can visit between {open_from} and {open_until}.",
        ),
    ),
    Entry(
        "buy_museum_tickets|museum_tickets|book_museum_entry|ticket_purchase",
        "Buy entry tickets for a museum.|Tickets for adults and children on a date."
        "|Purchase museum admission",
        {
            "museum|museum_name|venue": _MUSEUMS,
            "date|visit_date|day": "date",
            "adults|adult_count|adult_tickets": "int 2..9",
            "children?|child_count|kids": "int 2..9",
            "audio_tour?|with_audio": "flag",
        },
        (
            "Buy {adults} tickets for the {museum} on {date}[ plus {children} children].",
            "{museum}, {date}, {adults} adults[, {children} children]",
            "We're {adults} grown-ups[ and {children} kids] and want to get into the {museum} on "
            "{date} without queueing.",
            "get admission {date} {museum} x{adults}[ {audio_tour=true|with the audio tour}]",
            "On {date} I'm taking the family to the {museum}: {adults} adults"
            "[ + {children} children]. Please sort out the entry.",
            "Could you pay for {adults} people to see the {museum}, {date}?",
            "The rain won't stop, so let's do the {museum} on {date}. {adults} of us"
            "[, {audio_tour=true|audio included}].",
            "Order entry for the {museum}. Visit date {date}, adults {adults}"
            "[, children {children}].",
            "{adults} adult tickets, please, for {date}; the {museum} it is",
        ),
        {"order_number": "id", "total": "float 20..180"},
        (
            "Your tickets for the {museum} cost {total}, order {order_number}.",
            "Order {order_number} is paid: {total}.",
        ),
    ),
    Entry(
        "artwork_location|find_artwork|where_is_artwork|museum_of_artwork",
        "Which museum shows a work of art.|Find where a painting or sculpture hangs or stands."
        "|Locate an artwork, by title and artist",
        {
            "artwork|work|piece": (
                "pick Mona Lisa; The Night Watch; Guernica; The Kiss; Las Meninas; The Scream; "
                "Girl with a Pearl Earring; Venus de Milo; The Starry Night; The Thinker; "
                "The Birth of Venus; Rosetta Stone; Water Lilies; Nefertiti Bust"
            ),
            "artist?|painter|by": (
                "pick Leonardo; Rembrandt; Picasso; Klimt; Velazquez; Munch; Vermeer; van Gogh; "
                "Rodin; Botticelli; Monet"
            ),
        },
        (
            "Where can I see {artwork}[ by {artist}]?",
            "Which museum has {artwork}?",
            "{artwork}[, {artist}] - where is it on display?",
            "I've loved {artwork} since art class and finally want to stand in front of it. Where "
            "do I go?",
            "who owns {artwork} these days",
            "My aunt insists {artwork}[ of {artist}] is in Vienna. Is that so?",
            "In what collection do I find {artwork}?",
            "Locate {artwork} for me[ (artist {artist})].",
            "where's {artwork} hanging or standing right now",
            "I'm writing a postcard about {artwork}[ by {artist}] and forgot which house shows it.",
        ),
        {"museum": _MUSEUMS, "room": "int 1..60"},
        (
            "{artwork} is in the {museum}, room {room}.",
            "You find it in room {room} of the {museum}.",
        ),
    ),
    Entry(
        "historical_event_date|event_year|when_did_it_happen|history_lookup",
        "When a historical event took place.|Year of an event in history."
        "|Looks up the date of a battle, treaty, discovery or fall",
        {
            "event|event_name|topic": (
                "pick the fall of Constantinople; the Battle of Hastings; the moon landing; "
                "the Great Fire of London; the storming of the Bastille; the signing of the Magna "
                "Carta; the eruption of Krakatoa; the fall of the Berlin Wall; the Congress of "
                "Vienna; the sinking of the Titanic; the Boston Tea Party; the Meiji Restoration"
            ),
            "calendar?|calendar_type": "enum gregorian, julian, islamic",
        },
        (
            "When did {event} take place?",
            "{event} - what year?",
            "year of {event}[ in the {calendar} calendar]",
            "I'm helping my niece with her homework on {event}. She has to fill in the date.",
            "How long ago was {event}?",
            "Put {event} on a timeline for me[, {calendar} calendar].",
            "At the pub quiz they asked about {event}; in which year was it?",
            "do you know the date of {event}",
            "My slide says something wrong about {event}. What's the right year"
            "[ (use the {calendar} calendar)]?",
        ),
        {"year": "int 1000..1999"},
        ("It happened in {year}.", "The year of {event} is {year}."),
    ),
    Entry(
        "capital_of|get_capital|country_capital|capital_lookup",
        "Capital of a country.|Seat of government of a country.|Names a country's capital city",
        {"country|nation|country_name|state": _COUNTRIES},
        (
            "What is the capital of {country}?",
            "{country} capital",
            "Which city governs {country}?",
            "I'm doing a crossword: main city of {country}?",
            "From where is {country} ruled?",
            "My son is learning geography and we're stuck at {country}. What's its chief city?",
            "Where does the parliament of {country} sit?",
            "name the seat of government, country {country}",
            "Our ambassador to {country} lives in which city?",
            "{country}... it isn't the largest town, I believe. So which one is it officially?",
        ),
        {"capital": "place"},
        ("The capital of {country} is {capital}.", "{country} is governed from {capital}."),
    ),
    Entry(
        "bordering_countries|neighbors_of|country_borders|list_neighbors",
        "Countries that border a country.|Lists the neighbors of a nation."
        "|Which states share a land or sea border with it",
        {"country|nation|state": _COUNTRIES, "border?|border_type": "enum land, sea"},
        (
            "Which countries border {country}[ by {border}]?",
            "{country} neighbors[ {border}]",
            "What's next door to {country}?",
            "If I drive out of {country}, where could I end up?",
            "Who shares a frontier with {country}[, counting only {border} borders]?",
            "Tell me all nations that touch {country}.",
            "I'm painting a map; what lies around {country}?",
            "by {border=land|land}, {country} is surrounded by whom?",
            "For the quiz: states adjacent to {country}, please.",
        ),
        {
            "neighbors": "list pick Spain; Laos; Sweden; Tanzania; Brazil; Namibia; Hungary; "
            "Turkey; Argentina"
        },
        ("{country} borders {neighbors}.", "Its neighbors are {neighbors}."),
    ),
    Entry(
        "find_festival|festival_search|festivals_in|local_festivals",
        "Find a festival in a city.|Search festivals by place and month."
        "|Festivals and fairs of a town, by kind",
        {
            "city|location|place": "place",
            "month|when|month_name": "month",
            "kind?|genre|type": "enum music, film, food, folk, theater",
        },
        (
            "Is there a {kind=music|music} festival in {city} in {month}?",
            "What's being celebrated in {city} in {month}?",
            "{city} {month} festivals[ {kind}]",
            "We'll be around {city} all {month} and love crowds and dancing. Anything going on"
            "[, maybe {kind}]?",
            "{month} is my holiday month. Which big party takes place in {city} then?",
            "My nephew plays in a band and wonders what {city} puts on in {month}"
            "[ in the way of {kind}].",
            "Any street fair in {city} during {month}?",
            "Find me some {kind=film|film} event, {month}, {city}.",
            "I hear {city} goes crazy every {month}. What's the occasion?",
            "In {month}, does {city} hold anything worth the trip[, {kind} preferred]?",
        ),
        {
            "festival": "pick Night of Drums; Harvest Fair; Old Town Jazz Days; Flower Parade; "
            "Short Film Week; Street Food Weekend; Puppet Days; Midsummer Dance",
            "date": "date",
        },
        (
            "{city} has the {festival} on {date}.",
            "There is the {festival}, starting on {date}.",
        ),
    ),
    Entry(
        "plan_sightseeing|sightseeing_plan|itinerary_planner|city_tour_plan",
        "Plan sightseeing in a city.|Itinerary of sights by days and interests."
        "|Draws up what to see, for some days, at some pace",
        {
            "city|destination|place": "place",
            "days|day_count|trip_days": "int 2..7",
            "interests?|likes|topics": (
                "list pick architecture; street art; parks; markets; churches; nightlife; "
                "modern art; Roman ruins; viewpoints; shopping"
            ),
            "pace?|speed|tempo": "enum relaxed, normal, packed",
        },
        (
            "What should I see in {city} in {days} days[? I like {interests}]",
            "{days} days {city}[, {interests}][, {pace}]",
            "I've never been to {city} and have {days} days. Draw up a program"
            "[ with {interests}], please.",
            "Plan {days} days in {city} for us[ at a {pace} pace].",
            "My parents are visiting {city} for {days} days[ and they're into {interests}]. What "
            "can I show them?",
            "itinerary {city}, {days} days[, interests {interests}]",
            "We land in {city} at the weekend. How would you fill our {days} days there"
            "[, nice and {pace}]?",
            "In {city}, which sights can be squeezed into {days} days?",
            "Make the most of {city}! We've got {days} days[ and care about {interests}].",
        ),
        {
            "plan": "pick old town, then the castle; cathedral and river; markets first, art "
            "later; a park a day; the walls and the royal gardens",
            "stops": "int 4..20",
        },
        (
            "A plan with {stops} stops: {plan}.",
            "In {city} I suggest {plan}, {stops} stops in all.",
        ),
    ),
    Entry(
        "visa_requirement|visa_check|check_visa|entry_requirements|do_i_need_a_visa",
        "Whether a traveller needs a visa.|Visa rules by nationality and destination."
        "|Checks entry papers for a citizen of one country going to another",
        {
            "nationality|passport_country|citizenship": _COUNTRIES,
            "destination|to_country|country": _COUNTRIES,
            "days?|stay_days|length_of_stay": "int 5..180",
            "purpose?|reason|trip_purpose": "enum tourism, business, study, transit",
        },
        (
            "I have a passport from {nationality}. Do I need a visa for {destination}"
            "[ for {days} days]?",
            "visa for {destination}, citizen of {nationality}[, {purpose}]",
            "Our new colleague comes from {nationality} and will fly to {destination}"
            "[ for {purpose}]. Which papers does she need?",
            "Can someone from {nationality} just walk into {destination}[ and stay {days} days]?",
            "{destination} entry rules, nationality {nationality}",
            "Going to {destination}[ for {days} days]; my papers were issued in {nationality}. Is "
            "the passport enough?",
            "Will they let me in at the border of {destination}? I'm a national of {nationality}.",
            "My wife was born in {nationality} and holds its passport. Before I book "
            "{destination}[ ({purpose})], tell me if she has to apply at the embassy.",
            "from {nationality} to {destination}: visa or no visa",
            "Does {destination} demand any stamp in advance from people of {nationality}"
            "[ staying {days} days]?",
        ),
        {"value": "pick no visa needed; visa on arrival; e-visa required; embassy visa required"},
        (
            "For {destination} with a passport from {nationality}: {value}.",
            "The rule is: {value}.",
        ),
    ),
    Entry(
        "convert_time_zone|time_zone_converter|timezone_convert|time_in_other_city",
        "Convert a time between two cities.|What time it is elsewhere at a local time."
        "|Turns the local time of one place into that of another",
        {
            "time|local_time|clock_time": "time",
            "from_city|source|from_place": "place",
            "to_city|target|to_place": "place",
        },
        (
            "When it's {time} in {from_city}, what time is it in {to_city}?",
            "{time} {from_city} in {to_city} time",
            "My mum in {to_city} wants a call at {time} my time, and I'm in {from_city}. What will "
            "her clock show?",
            "convert {time} from {from_city} to {to_city}",
            "The webinar starts at {time} in {from_city}. I live in {to_city}; when do I switch it "
            "on?",
            "For somebody sitting in {to_city}, what's {time} over in {from_city}?",
            "If I ring {to_city} at {time} from {from_city}, will I wake them up?",
            "I wonder what they have on the clock in {to_city} at {time} {from_city} time",
            "Kick-off is in {from_city} at {time}. Tell our fans in {to_city} when to tune in.",
        ),
        {"value": "time"},
        (
            "In {to_city} it is {value}.",
            "{time} in {from_city} is {value} in {to_city}.",
        ),
    ),
    Entry(
        "moon_phase|get_moon_phase|lunar_phase|moon_on_date",
        "Phase of the moon on a date.|How full the moon is in a night."
        "|Looks up the lunar phase and the lit part",
        {"date|day|night|on_date": "date"},
        (
            "What phase is the moon in on {date}?",
            "moon {date}",
            "Will it be full on {date}? My dog gets so restless then.",
            "{date}: new moon or full moon?",
            "We're planning a night hike on {date} without torches. Will there be light from "
            "above?",
            "How much of the lunar disc is lit on {date}?",
            "I sow carrots only by a waning moon. Is {date} all right?",
            "tell me the lunar phase, date {date}",
            "I was born on {date} and my astrologer asks about the moon.",
        ),
        {
            "phase": "pick new moon; waxing crescent; first quarter; full moon; waning gibbous; "
            "last quarter",
            "lit_percent": "int 0..100",
        },
        (
            "On {date} it is {phase}, {lit_percent} percent lit.",
            "{phase}, with {lit_percent} percent of the disc lit.",
        ),
    ),
    Entry(
        "meteor_shower_peak|shooting_stars|meteor_shower_info|next_meteor_shower",
        "Peak night of a meteor shower.|When the most shooting stars of a shower fall."
        "|Best date and hourly count of a meteor shower in a year",
        {
            "shower|name|shower_name": (
                "pick Perseids; Geminids; Leonids; Quadrantids; Orionids; Lyrids; Taurids; Ursids"
            ),
            "year?|in_year": "year",
        },
        (
            "When do the {shower} peak[ in {year}]?",
            "{shower}[ {year}] best night",
            "My girlfriend wants to make a wish under the {shower}. Which night should we go out?",
            "On what date can I see the most shooting stars of the {shower}[, year {year}]?",
            "how many meteors an hour do the {shower} bring",
            "I'm a hobby photographer. When should I aim my camera up for the {shower}[ of "
            "{year}]?",
            "Let me know the maximum of the {shower}, please.",
            "is it worth staying up for the {shower}[ in {year}], and when",
            "The {shower} are coming, the paper says. Exactly when?",
        ),
        {"date": "date", "per_hour": "int 5..150"},
        (
            "The {shower} peak on {date} with {per_hour} meteors an hour.",
            "Look up on {date}; expect {per_hour} an hour.",
        ),
    ),
    Entry(
        "travel_insurance_quote|quote_travel_insurance|trip_insurance|insure_trip",
        "Price of insurance for a trip.|Quote travel insurance; trip has country and days."
        "|Travel cover for travellers of given ages",
        {
            "trip|journey|travel": {"country": _COUNTRIES, "days": "int 3..90"},
            "ages|traveller_ages|age_list": "list int 4..79",
            "cover?|plan|cover_level": "enum basic, standard, full",
            "sports?|winter_sports|risky_sports": "flag",
        },
        (
            "What would insurance cost for {trip.days} days in {trip.country}? We're {ages} years "
            "old.[ {cover} cover is enough.]",
            "quote: {trip.country}, {trip.days} days, ages {ages}[, {cover}]",
            "If one of us breaks a leg in {trip.country} I want it paid. {trip.days} days, the "
            "travellers are {ages}[, {sports=true|skiing included}].",
            "Travellers aged {ages} going to {trip.country} for {trip.days} days. How much to "
            "insure them[, plan {cover}]?",
            "My family ({ages}) spends {trip.days} days in {trip.country} and I worry about "
            "hospital bills.",
            "insure {trip.days} days {trip.country} for ages {ages}[ {cover}]",
            "Please get a price for covering us over there: {trip.country}, we are {ages}, and the "
            "stay lasts {trip.days} days.",
            "The agency asks whether we're covered for {trip.country}. Ages are {ages}, length "
            "{trip.days} days[, we do {sports=true|winter sports}]. What's the premium?",
        ),
        {"premium": "float 15..380"},
        ("The insurance costs {premium}.", "You would pay {premium} for the trip."),
    ),
    Entry(
        "space_station_position|iss_position|where_is_iss|track_space_station",
        "Where the space station is now.|Current position of the ISS above Earth."
        "|Tells over which country the ISS flies",
        {},
        (
            "Where is the ISS at the moment?",
            "space station position",
            "Which country are the astronauts flying over right now?",
            "My pupils want to wave at the people up there in orbit. Where are they?",
            "iss now",
            "Over what part of the Earth is the space station?",
            "I saw a bright dot crossing the sky. Could that be the station? Tell me where it is.",
            "Track the International Space Station for me, please.",
            "How high is the ISS flying, and above which land?",
        ),
        {"over": _COUNTRIES, "altitude_km": "int 408..422"},
        (
            "The station is over {over} at {altitude_km} km.",
            "It flies {altitude_km} km above {over}.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "search_flights",
        "book_flight",
        ("flight_number", "flight_number"),
        (
            "Find a flight from {origin} to {destination} on {date} and book it for {passenger}.",
            "{passenger} must be in {destination} on {date}. Look up what flies from {origin} and "
            "buy the ticket.",
            "I want {passenger} on whatever plane goes {origin} to {destination}, {date}.",
            "On {date}, get {passenger} to {destination} by air. Departure is {origin}; search and "
            "reserve.",
        ),
    ),
    Chain(
        "find_booking",
        "cancel_flight_booking",
        ("booking_code", "booking_code"),
        (
            "{passenger} can't fly. Find the booking and cancel it.",
            "Look up the reservation of {passenger}, then call it off.",
            "I don't know the code, but the ticket of {passenger} has to be refunded.",
            "Please void whatever we have booked for {passenger}.",
        ),
    ),
    Chain(
        "nearest_station",
        "train_departures",
        ("station", "station"),
        (
            "I'm at {address}. When does the next train leave from the closest station?",
            "What trains go soon from the rail stop nearest to {address}?",
            "Show the departures of the station around {address}.",
            "{address}: find the closest station and its next train.",
        ),
    ),
    Chain(
        "find_hotel",
        "hotel_reviews",
        ("hotel", "hotel"),
        (
            "Find a hotel in {city} from {check_in} for {nights} nights and tell me what guests "
            "think of it.",
            "We need {nights} nights in {city}, arriving {check_in}. Is the place you find any "
            "good?",
            "{city}, {check_in}, {nights} nights: suggest a hotel, with its reviews.",
            "Where could we sleep in {city} from {check_in}, {nights} nights, and were other "
            "people happy there?",
        ),
    ),
    Chain(
        "road_distance",
        "trip_fuel_cost",
        ("distance_km", "distance_km"),
        (
            "What does the petrol cost from {city_a} to {city_b}, if my car takes {consumption} "
            "litres per 100 km and a litre is {price}?",
            "At {price} per litre and {consumption} l/100km, how much fuel money do I need to "
            "drive from {city_a} to {city_b}?",
            "I drive {city_a} - {city_b}. The car uses {consumption} litres a hundred, diesel is "
            "{price}. Find the distance and work out the cost.",
            "We go by car from {city_a} to {city_b}; consumption {consumption}, fuel price "
            "{price}. What will we spend?",
        ),
    ),
    Chain(
        "find_restaurant",
        "reserve_table",
        ("restaurant", "restaurant"),
        (
            "Find a {cuisine} restaurant in {city} and reserve a table for {people} on {date} at "
            "{time}.",
            "We're {people} and want {cuisine} in {city}, {date}, {time}. Pick a place and book "
            "it.",
            "On {date} at {time} I'd like to eat {cuisine} with friends in {city}. There are "
            "{people} of us; choose somewhere and get the table.",
            "table for {people}, {date} {time}, somewhere with {cuisine} food in {city}",
        ),
    ),
    Chain(
        "recipe_search",
        "wine_pairing",
        ("dish", "dish"),
        (
            "What can I cook with {ingredients}, and which wine goes with it?",
            "I have {ingredients}. Suggest a meal and the bottle to match.",
            "Find a dish from {ingredients}, then tell me what to drink with it.",
            "{ingredients} in the fridge: a recipe please, plus a fitting wine.",
        ),
    ),
    Chain(
        "artwork_location",
        "museum_hours",
        ("museum", "museum"),
        (
            "When is the museum open that has {artwork}?",
            "I want to see {artwork}. Find out where it is and what the hours are.",
            "Until what time can I go and look at {artwork}?",
            "{artwork}: which house shows it, and when can one visit?",
        ),
    ),
    Chain(
        "capital_of",
        "current_weather",
        ("capital", "city"),
        (
            "What's the weather like in the capital of {country}?",
            "How warm is it now in the main city of {country}?",
            "{country}: is it raining in the capital at the moment?",
            "My flight goes to the seat of government of {country}, wherever that is. Do I need an "
            "umbrella there now?",
        ),
    ),
    Chain(
        "meteor_shower_peak",
        "moon_phase",
        ("date", "date"),
        (
            "Will the moon disturb the {shower} at their peak?",
            "What phase does the moon have in the best night of the {shower}?",
            "I want dark skies for the {shower}. Find the peak and check how full the moon is "
            "then.",
            "{shower}: is it full moon when most of them fall?",
        ),
    ),
)
