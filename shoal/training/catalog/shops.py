"""Tools of shops, homes and offers: searching and comparing things with many filters."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_PHONES = (
    "pick Galaxy S24; iPhone 15; Pixel 8 Pro; Xperia 5 V; OnePlus 12; Fairphone 5; Moto Edge 40; "
    "Nothing Phone 2; Redmi Note 13; iPhone SE; Galaxy A55; Zenfone 10; Honor Magic 6; Pixel 7a"
)
_CARS = (
    "pick Volvo V60; Toyota Corolla; Skoda Octavia; Ford Focus; Honda Civic; Mazda 3; Fiat Panda; "
    "Renault Clio; Kia Sportage; Subaru Outback; Opel Astra; Seat Leon; Dacia Duster; "
    "Peugeot 308; Hyundai Tucson; VW Golf"
)
_ELECTRIC_CARS = (
    "pick Tesla Model 3; Kia EV6; Renault Zoe; Hyundai Ioniq 5; VW ID.4; Polestar 2; MG4; "
    "Skoda Enyaq; Nissan Leaf; BMW i4; Fiat 500e; Volvo EX30; Cupra Born; Ford Mustang Mach-E"
)
_HEADPHONES = (
    "pick Sony WH-1000XM5; Bose QuietComfort 45; AirPods Pro; Sennheiser HD 560S; JBL Tune 760; "
    "Jabra Elite 8; Beats Studio Pro; Audio-Technica M50x; Galaxy Buds 2; Soundcore Space Q45; "
    "Philips Fidelio X3; Marshall Major IV"
)
_PRODUCTS = (
    "pick Dyson V15; Kindle Paperwhite; Lego Millennium Falcon; KitchenAid Artisan; GoPro Hero 12; "
    "Nintendo Switch OLED; Thermomix TM6; Apple Watch SE; Weber Master-Touch; Nespresso Vertuo; "
    "Garmin Fenix 7; Instant Pot Duo; Sonos One; Fitbit Charge 6; Oral-B iO 5; Roomba j7"
)
_STORES = (
    "pick MediaMarkt; Best Buy; Target; Costco; Argos; Fnac; Walmart; Galaxus; John Lewis; "
    "Newegg; El Corte Ingles; Saturn; Currys; Carrefour; IKEA; Decathlon"
)
_JOBS = (
    "pick nurse; data analyst; pastry chef; electrician; primary school teacher; truck driver; "
    "graphic designer; dental assistant; backend developer; accountant; physiotherapist; "
    "site manager; florist; product owner; legal secretary; lab technician; hotel receptionist"
)
_RESTAURANTS = (
    "pick The Green Fork; Casa Nopal; Saffron Lane; Little Hanoi; Osteria Bruna; The Oak Table; "
    "Chez Margaux; Tandoor Nights; Sea & Salt; Miso Corner; Tierra Verde; The Gluten-Free Fox; "
    "Cafe Linden; Piri Piri House"
)
_NOVELS = (
    "pick The Name of the Rose; Middlemarch; Dune; Norwegian Wood; Beloved; The Leopard; Rebecca; "
    "Gone Girl; The Secret History; Wolf Solent; Kindred; Piranesi; The Remains of the Day; "
    "Station Eleven; My Brilliant Friend"
)
_AMENITIES = (
    "list pick pool; free parking; gym; sauna; breakfast; room service; airport shuttle; "
    "air conditioning; spa; sea view; family rooms; free wifi; rooftop bar; laundry service"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "search_clothing|clothing_search|find_clothes|fashion_catalog_search",
        "Search clothes by garment, size and color.|Finds garments in a fashion shop."
        "|Clothes search; price_min and price_max limit what a piece may cost",
        {
            "garment_type|garment|item|article": "pick linen shirt; wool coat; denim jacket; "
            "pleated skirt; hoodie; raincoat; cardigan; wrap dress; chinos; turtleneck; cargo "
            "pants; blazer; swimsuit; polo shirt; down vest",
            "size|clothing_size": "enum XS, S, M, L, XL, XXL",
            "color|colour": "color",
            "price_min?|min_price|lowest_price": "int 10..40",
            "price_max?|max_price|highest_price": "int 60..250",
        },
        (
            "Please search for a {garment_type} in size {size} and color {color}[, with a maximum "
            "price of {price_max}].",
            "I am looking for a {color} {garment_type}, size {size}[. It should cost at least "
            "{price_min}][ and not be above {price_max} euros].",
            "Show me every {garment_type} in {color} that you have in {size}[, from {price_min} "
            "dollars up].",
            "Which {color} pieces of the kind {garment_type} are available in clothing size "
            "{size}[ for under {price_max}]?",
            "{size}, {color}, {garment_type}[, max {price_max}]",
            "{garment_type} {color} {size}[ between {price_min} and {price_max}]",
            "My nephew graduates on Saturday and wants a {garment_type}. He wears {size}, and it "
            "has to be {color}[; I can spend {price_max} at most].",
            "I wonder if there's anything {color} to wear in {size}, ideally a {garment_type}",
            "do you sell a {garment_type} that fits someone with size {size}? {color} only",
            "{color} suits me best. Got a {garment_type} in that color, {size}[, no cheap stuff "
            "below {price_min}]?",
        ),
        {"article_name": "title", "price": "money"},
        (
            "There is the {article_name} for {price}.",
            "I found a {color} {garment_type}: {article_name}, priced at {price}.",
        ),
    ),
    Entry(
        "search_shoes|shoe_finder|find_footwear|footwear_search",
        "Search shoes by kind and size.|Footwear search with brand and price filters."
        "|Finds shoes; shoe_size is the European size",
        {
            "shoe_type|kind|style": "pick trail runners; ankle boots; loafers; sandals; ballet "
            "flats; rain boots; sneakers; hiking boots; slippers; football boots; espadrilles; "
            "high heels; brogues",
            "shoe_size|eu_size|foot_size": "int 35..47",
            "brand?|label|manufacturer": "pick Adidas; Nike; Birkenstock; Clarks; Salomon; "
            "New Balance; Geox; Ecco; Dr. Martens; Puma; Asics; Merrell",
            "max_price?|price_limit|budget": "int 30..220",
            "waterproof?|is_waterproof": "flag",
        },
        (
            "Please find {shoe_type} in size {shoe_size}[ by the brand {brand}][, for no more than "
            "{max_price}].",
            "I need a pair of {shoe_type}, European size {shoe_size}[, and they must be "
            "{waterproof=true|waterproof}].",
            "Which {shoe_type} do you have in shoe size {shoe_size}[ with a price below "
            "{max_price} dollars]?",
            "Search the shop for {shoe_type}[ made by {brand}]; my size is {shoe_size}[ and my "
            "budget is {max_price}].",
            "{shoe_size} {shoe_type}[ {brand}]",
            "{shoe_type}, {shoe_size}[, under {max_price}][, {waterproof=true|they must keep the "
            "water out}]",
            "My old pair fell apart in the mud last weekend. I want new {shoe_type} and I take a "
            "{shoe_size}[, preferably {brand}].",
            "feet size {shoe_size}, what {shoe_type} could i get[ for {max_price}]",
            "Anything for a {shoe_size}? My daughter dreams of {shoe_type}[ from {brand}]",
            "Could you see what there is in {shoe_type} for me[, {brand} if possible]? {shoe_size} "
            "fits me.",
        ),
        {"model": "title", "price": "money"},
        (
            "The {model} comes in size {shoe_size} and costs {price}.",
            "I would suggest {model} at {price}.",
        ),
    ),
    Entry(
        "convert_shoe_size|shoe_size_converter|shoe_size_chart|size_conversion_shoes",
        "Convert a shoe size between systems.|Tells what a shoe size is in another country."
        "|Turns a size of from_system into one of to_system",
        {
            "size|original_size|value": "int 5..46",
            "from_system|source_system|from_region": "enum US, UK, EU, JP",
            "to_system|target_system|to_region": "enum EU, JP, US, CN",
            "gender?|shoe_gender": "enum men, women, kids",
        },
        (
            "Convert the shoe size {size} from the {from_system} system to the {to_system} "
            "system[ for {gender}].",
            "What is a {from_system} shoe size {size} in {to_system} sizing[, {gender} shoes]?",
            "I wear a {size} in {from_system}. Which {to_system} size should I order?",
            "Please tell me the {to_system} equivalent of shoe size {size} when that size is "
            "given in {from_system} numbers[ ({gender})].",
            "{from_system} {size} to {to_system}, shoes",
            "{size} ({from_system}) = ? in {to_system}",
            "The box only shows {to_system} numbers but my foot is a {from_system} {size}[, "
            "{gender}]",
            "my aunt sends boots from abroad and asks for {to_system}. here we say {size}, that's "
            "{from_system}",
            "For {to_system}, what would {size} be? It's the {from_system} number on my sneakers.",
            "Ordering trainers online is a mess. In {to_system} terms, how big is {from_system} "
            "{size}?",
        ),
        {"converted_size": "int 35..47"},
        (
            "That is size {converted_size} in {to_system}.",
            "Size {size} ({from_system}) corresponds to {converted_size} ({to_system}).",
        ),
    ),
    Entry(
        "compare_store_prices|store_price_comparison|price_at_two_stores|compare_retailers",
        "Compare the price of a product at two stores.|Which of two shops sells it cheaper?"
        "|Looks up what the same article costs at first_store and second_store",
        {
            "product_name|product|article": _PRODUCTS,
            "first_store|store_a|shop_one": _STORES,
            "second_store|store_b|shop_two": _STORES,
            "include_shipping?|with_delivery|add_shipping": "flag",
        },
        (
            "Compare the price of the {product_name} at {first_store} with the price at "
            "{second_store}[, {include_shipping=true|shipping included}].",
            "Is the {product_name} cheaper at {first_store} or at {second_store}?",
            "Please check what {first_store} and {second_store} charge for the {product_name}[ "
            "{include_shipping=true|with delivery}].",
            "I want to buy the {product_name}. Tell me which of the two shops, {first_store} or "
            "{second_store}, has the better price.",
            "{first_store} vs {second_store}: {product_name}",
            "{product_name}, {first_store} or {second_store}[, {include_shipping=true|counting "
            "postage}]",
            "Who asks less for the {product_name}, {first_store} or {second_store}?",
            "My neighbor swears by {first_store}, I usually go to {second_store}. Where would I "
            "save money on a {product_name}?",
            "between {first_store} and {second_store} which one is the better deal for a "
            "{product_name}",
            "The kids want a {product_name}. Before I drive to {first_store}, is {second_store} "
            "any less expensive?",
        ),
        {"first_price": "money", "second_price": "money"},
        (
            "It costs {first_price} at {first_store} and {second_price} at {second_store}.",
            "{first_store} asks {first_price}, {second_store} {second_price}.",
        ),
    ),
    Entry(
        "refine_search|filter_results|sort_results|update_result_list",
        "Sort and page the results of an earlier search.|Orders a saved result list anew."
        "|Sorts results; page is which page, page_size how many hits it shows",
        {
            "search_id|result_set|query_id": "id",
            "sort_by|order_by|sort_key": "enum price, rating, distance, newest, popularity",
            "sort_order?|direction": "enum ascending, descending",
            "page?|page_number": "int 2..9",
            "page_size?|results_per_page|per_page": "int 10..60",
        },
        (
            "Sort the results of search {search_id} by {sort_by}[ in {sort_order} order].",
            "Please take the result list {search_id}, sort it by {sort_by}[, and show {page_size} "
            "results per page].",
            "For search {search_id} I want the hits sorted by {sort_by}[, {sort_order}]; my page "
            "size is {page_size} results.",
            "Show me[ page {page} of] the hits for search id {search_id}, ordered by {sort_by}[, "
            "with {page_size} hits on each page].",
            "{search_id} by {sort_by}[, {sort_order}]",
            "{sort_by} first please, list {search_id}[, page {page}][, {page_size} per page]",
            "That list {search_id} is a jumble. Could it go by {sort_by}[, {sort_order}]?",
            "I'd rather have {search_id} arranged by {sort_by}[ and only {page_size} at a time]",
            "rearrange what you found under {search_id}, criterion {sort_by}[, {sort_order}, and "
            "jump to page {page}]",
            "Same hits as before ({search_id}) but by {sort_by}, my eyes get lost otherwise.",
        ),
        {"shown_count": "int 2..60", "first_hit": "title"},
        (
            "Sorted by {sort_by}: {shown_count} results, the first is {first_hit}.",
            "{first_hit} is now on top of {shown_count} results.",
        ),
    ),
    Entry(
        "search_laptops|laptop_finder|find_notebook_computer|notebook_search",
        "Search laptops by memory, storage and screen.|Finds notebook computers to buy."
        "|Laptop search; RAM and storage are minimums in gigabytes",
        {
            "min_ram_gb|ram_gb|min_memory": "int 4..64",
            "min_storage_gb|storage_gb|min_disk_size": "int 128..2000",
            "max_price|price_limit|budget": "int 400..3000",
            "screen_inches?|screen_size|display_inches": "int 11..17",
            "operating_system?|os|platform": "enum Windows, macOS, Linux, ChromeOS",
        },
        (
            "Find a laptop with at least {min_ram_gb} GB of RAM and {min_storage_gb} GB of storage "
            "for at most {max_price} dollars[, running {operating_system}].",
            "I can spend up to {max_price} on a notebook. The minimum memory is {min_ram_gb} GB "
            "and the minimum disk size is {min_storage_gb} GB[; screen {screen_inches} inches].",
            "Which laptops under {max_price} euros have {min_storage_gb} GB of disk space and no "
            "less than {min_ram_gb} GB of memory[ with a {screen_inches} inch display]?",
            "Please list laptops that offer {min_storage_gb} GB storage and {min_ram_gb} GB RAM "
            "and cost less than {max_price}[; the screen should have {screen_inches} inches].",
            "{min_ram_gb} gigs ram, {min_storage_gb} gigs ssd, {max_price} max[, "
            "{operating_system}]",
            "ssd {min_storage_gb}gb / ram {min_ram_gb}gb / budget {max_price}[ / {screen_inches} "
            "inch]",
            "I edit videos on the train and mine is dying. {max_price} is what I've saved, I need "
            "{min_storage_gb} GB for files and {min_ram_gb} GB memory[, {operating_system} only].",
            "Something portable for university, not over {max_price}: ram from {min_ram_gb} GB, "
            "drive from {min_storage_gb} GB",
            "what computer can i carry around with a {min_storage_gb} GB drive and {min_ram_gb} GB "
            "of working memory for {max_price}[? {screen_inches} inches would be good]",
            "My boss wants to equip the new intern[ with a {operating_system} machine]: "
            "{min_ram_gb} GB RAM or better, {min_storage_gb} GB drive or bigger, ceiling "
            "{max_price}.",
        ),
        {"laptop_model": "title", "price": "money"},
        (
            "The {laptop_model} fits, at {price}.",
            "I found the {laptop_model} for {price}.",
        ),
    ),
    Entry(
        "search_phones|phone_finder|smartphone_search|find_mobile_phone",
        "Search smartphones by storage, battery and price.|Finds mobile phones to buy."
        "|Phone search; the battery is in mAh, the storage in GB",
        {
            "min_storage|storage_gb|minimum_storage": "int 64..512",
            "min_battery_mah|battery_capacity|battery_mah": "int 3000..6000",
            "max_price?|price_ceiling|price_to": "int 150..1200",
            "brand?|manufacturer": "pick Samsung; Apple; Google; Sony; Motorola; Xiaomi; OnePlus; "
            "Nokia; Honor; Asus",
            "dual_sim?|two_sim_cards|has_dual_sim": "flag",
        },
        (
            "Please find a smartphone with at least {min_storage} GB of storage and a battery of "
            "{min_battery_mah} mAh or more[, costing no more than {max_price}].",
            "Search for phones[ by {brand}] whose battery has {min_battery_mah} mAh and whose "
            "storage is {min_storage} GB at minimum[, {dual_sim=true|with dual SIM}].",
            "I'm after a mobile with {min_battery_mah} mAh battery capacity, minimum storage "
            "{min_storage} GB[, price ceiling {max_price} euros].",
            "Which handsets offer {min_storage} GB for my photos and a {min_battery_mah} mAh "
            "battery[ and cost under {max_price}]?",
            "{min_battery_mah} mAh, {min_storage} GB[, {brand}]",
            "{min_storage}gb phone, battery {min_battery_mah}[, {max_price} tops]",
            "Mine is empty by noon, so the next one needs {min_battery_mah} mAh. And {min_storage} "
            "GB of space[, {dual_sim=true|room for two SIM cards}].",
            "grandma needs a cell, {min_storage} GB is plenty, but battery {min_battery_mah} "
            "mAh please[, she trusts {brand}]",
            "I keep running out of space. {min_storage} GB it must be, with a {min_battery_mah} "
            "mAh battery. What's on the market[ from {brand}][ for {max_price}]?",
            "Any {brand=Samsung|Samsung} mobiles with {min_battery_mah} mAh and {min_storage} GB?",
        ),
        {"model": _PHONES, "price": "money"},
        (
            "The {model} matches and costs {price}.",
            "For {price} you can get the {model}.",
        ),
    ),
    Entry(
        "compare_phones|phone_comparison|smartphone_versus|compare_two_phones",
        "Compare two phones in one respect.|Which of two smartphones is better at something?"
        "|Sets two phone models side by side, by the given aspect",
        {
            "first_model|model_a|phone_one": _PHONES,
            "second_model|model_b|phone_two": _PHONES,
            "aspect|feature|compare_by": "enum camera, battery, display, weight, speed",
        },
        (
            "Compare the {first_model} and the {second_model} with respect to {aspect}.",
            "Which one is better in terms of {aspect}, the {first_model} or the {second_model}?",
            "Please put the {first_model} next to the {second_model} and tell me how they differ "
            "in {aspect}.",
            "I have the {first_model} now and think about the {second_model}. Would I gain "
            "anything as for the {aspect}?",
            "{first_model} vs {second_model}, {aspect}",
            "{aspect}: {first_model} or {second_model}?",
            "regarding {aspect}, does {first_model} beat {second_model}",
            "My son and I keep arguing: he says {first_model}, I say {second_model}. All that "
            "counts is the {aspect}.",
            "If {aspect} is what matters to me, should I take a {first_model} or a {second_model}?",
            "{first_model} against {second_model}, who wins on {aspect}",
        ),
        {
            "better_model": _PHONES,
            "reason": "pick it scores higher in lab tests; it lasts longer; "
            "it is newer; it is a good deal lighter; it is brighter outdoors; its sensor is larger",
        },
        (
            "The {better_model} is better, because {reason}.",
            "In {aspect} the {better_model} wins: {reason}.",
        ),
    ),
    Entry(
        "search_tvs|tv_finder|television_search|find_televisions",
        "Search televisions by screen size and panel.|Finds TVs between two screen sizes."
        "|TV search; sizes in inches, viewing panel by type",
        {
            "min_inches|size_from|min_screen_size": "int 24..48",
            "max_inches|size_to|max_screen_size": "int 50..85",
            "panel_type?|panel|screen_technology": "enum OLED, QLED, LED, LCD",
            "max_price?|price_cap|spend_limit": "int 300..2500",
            "min_hdmi_ports?|hdmi_ports|hdmi_inputs": "int 2..4",
        },
        (
            "Find televisions with a screen between {min_inches} and {max_inches} inches[ and an "
            "{panel_type} panel][, price up to {max_price}].",
            "I need a TV of at least {min_inches} inches and at most {max_inches} inches[ with "
            "{min_hdmi_ports} HDMI ports].",
            "The maximum screen size is {max_inches} inches and the minimum is {min_inches}. "
            "Which TVs are there[ for less than {max_price} dollars]?",
            "Please show {panel_type=OLED|OLED} TVs from {min_inches} up to {max_inches} inches[, "
            "not over {max_price}].",
            "tv {min_inches}-{max_inches} inch[, {panel_type}]",
            "no bigger than {max_inches} inches, no smaller than {min_inches}, for the living "
            "room wall[, {max_price} tops]",
            "The alcove takes {max_inches} inches at the very most; below {min_inches} my dad "
            "can't read the football scores. What telly would fit[, {panel_type} if possible]?",
            "{min_inches} to {max_inches} inches, something to watch films on[, with "
            "{min_hdmi_ports} HDMI inputs for the consoles]",
            "We finally threw out the old tube. Size from {min_inches}, size to {max_inches}[, "
            "panel {panel_type}][, spending {max_price} or less].",
        ),
        {"model": "title", "inches": "int 24..85", "price": "money"},
        (
            "The {model} with {inches} inches costs {price}.",
            "There is the {model}: {inches} inches for {price}.",
        ),
    ),
    Entry(
        "search_headphones|headphone_finder|find_earphones|headset_search",
        "Search headphones by type and battery life.|Finds headphones and earbuds to buy."
        "|Headphone search with noise cancelling, battery hours and price",
        {
            "wearing_style|form|headphone_type": "enum over_ear, on_ear, in_ear",
            "min_battery_hours|battery_life|hours_of_play": "int 5..60",
            "max_price|price_limit|budget": "int 65..450",
            "noise_cancelling?|anc|active_noise_cancelling": "flag",
            "wired?|has_cable|with_cable": "flag",
        },
        (
            "Find {wearing_style} headphones that play for at least {min_battery_hours} hours and "
            "cost no more than {max_price}[, {noise_cancelling=true|with noise cancelling}].",
            "I want to spend at most {max_price} on headphones. The type is {wearing_style} and "
            "the battery life should be {min_battery_hours} hours.",
            "Which {wearing_style} models have a battery life of {min_battery_hours} hours or "
            "more for under {max_price} dollars[ {noise_cancelling=true|and active noise "
            "cancelling}]?",
            "Please search for headphones: {wearing_style}, battery {min_battery_hours} hours, "
            "price limit {max_price}[, {wired=false|no cable}].",
            "{wearing_style}, {min_battery_hours}h, {max_price} max[, {noise_cancelling=true|anc}]",
            "{max_price} for something {wearing_style} that lasts {min_battery_hours} hours",
            "The open-plan office drives me mad[ so {noise_cancelling=true|it has to shut out "
            "noise}]. {wearing_style}, {min_battery_hours} hours without charging, {max_price} "
            "euros or less.",
            "can i get {wearing_style} ones for {max_price} that run {min_battery_hours} hours[, "
            "{wired=true|with a cable too}]",
            "On my commute I hear audiobooks. {min_battery_hours} hours of playing time, "
            "{wearing_style}, my limit is {max_price}.",
            "My wife would like to listen to music in bed, {wearing_style} please, below "
            "{max_price} and good for {min_battery_hours} hours a charge[, "
            "{wired=false|wireless}].",
        ),
        {"model": _HEADPHONES, "price": "money"},
        (
            "The {model} fits your wishes and costs {price}.",
            "Take a look at the {model}, {price}.",
        ),
    ),
    Entry(
        "compare_appliances|appliance_comparison|household_device_compare|appliances_ranking",
        "Compare household appliances by a criterion.|Ranks washing machines, fridges and so on."
        "|Puts several appliance models side by side",
        {
            "models|appliance_models|devices": "list pick Bosch Serie 6; Miele W1; Siemens iQ500; "
            "LG TurboWash; Samsung EcoBubble; AEG 7000; Beko Pro; Whirlpool Supreme; Gorenje "
            "WaveActive; Liebherr Pure; Electrolux Perfect; Haier Series 5",
            "criterion|compare_on|ranking_factor": "enum energy_use, noise, water_use, lifetime, "
            "price",
            "household_size?|persons|people_in_home": "int 2..6",
        },
        (
            "Compare the models {models} by {criterion}[ for a household of {household_size}].",
            "Which of the appliances {models} is the best in terms of {criterion}?",
            "Please rank {models} according to {criterion}[; we are {household_size} people].",
            "We have to replace a machine and shortlisted {models}. The criterion for us is "
            "{criterion}.",
            "{models}: {criterion}?",
            "{criterion} comparison, {models}[, {household_size} persons at home]",
            "The shop assistant offered {models}. How do these differ if I look at "
            "{criterion} alone?",
            "who wins on {criterion} out of {models}[, with {household_size} of us using it]",
            "I can't decide between {models}. I'd go for whichever does best on {criterion}.",
            "For {criterion}, put {models} in order from best to worst.",
        ),
        {
            "best_model": "pick Bosch Serie 6; Miele W1; Siemens iQ500; AEG 7000; Beko Pro; "
            "Liebherr Pure",
            "score": "int 55..98",
        },
        (
            "{best_model} comes first with {score} points.",
            "By {criterion}, {best_model} is best: {score} out of 100.",
        ),
    ),
    Entry(
        "search_used_cars|used_car_search|find_secondhand_car|autos_preowned_search",
        "Search second-hand cars by make, year and mileage.|Finds used cars for sale."
        "|Used cars; year_from and year_to limit when the car was first registered",
        {
            "make|car_make|brand": "pick Volvo; Toyota; Skoda; Ford; Honda; Mazda; Fiat; Renault; "
            "Kia; Subaru; Opel; Seat; Audi; BMW; Peugeot; Citroen",
            "year_from|min_year|registered_after": "int 2005..2014",
            "year_to|max_year|registered_before": "int 2015..2024",
            "max_mileage|mileage_limit|max_km": "int 30000..180000",
            "max_price?|price_to|price_limit": "int 3000..25000",
            "fuel_type?|fuel": "enum petrol, diesel, hybrid, gas",
        },
        (
            "Find used {make} cars built from {year_from} to {year_to} with a maximum mileage of "
            "{max_mileage}[ and a maximum price of {max_price}].",
            "I am looking for a second-hand {make}. It should be no older than {year_from}, no "
            "newer than {year_to}, and have at most {max_mileage} km on the clock[; fuel "
            "{fuel_type}].",
            "Please search for pre-owned cars of the make {make}, max mileage {max_mileage}, "
            "year from {year_from}, year to {year_to}[, price to {max_price}].",
            "Which {make} cars with fewer than {max_mileage} km, registered between {year_from} "
            "and {year_to}, are for sale[ below {max_price} euros]?",
            "{make} {year_from}-{year_to}, under {max_mileage} km[, {fuel_type}]",
            "used {make}, {max_mileage} km max, {year_from} till {year_to}[, {max_price} or less]",
            "My daughter just got her license[ and we have {max_price} for a first car]. She "
            "fancies a {make}, years {year_from} to {year_to}, not driven more than "
            "{max_mileage} km.",
            "{max_mileage} km is my limit. Got any {make} from {year_from} up to "
            "{year_to}[ as a {fuel_type}]?",
            "The newest I can afford is {year_to}, the oldest I would touch is {year_from}: a "
            "{make} with {max_mileage} km at most",
            "anything by {make} out there[, {fuel_type} engine], first registered {year_from} to "
            "{year_to}, odometer below {max_mileage}",
        ),
        {"car": _CARS, "price": "int 3000..25000", "mileage": "int 20000..180000"},
        (
            "There is a {car} with {mileage} km for {price}.",
            "I found a {car} for {price}; it has run {mileage} km.",
        ),
    ),
    Entry(
        "search_electric_cars|ev_search|find_electric_vehicle|electric_car_finder",
        "Search new electric cars by range and price.|Finds battery cars that go far enough."
        "|EV search; range in km, charging power in kW",
        {
            "min_range_km|range_km|minimum_range": "int 200..600",
            "max_price|price_limit|list_price_max": "int 20000..70000",
            "min_charging_kw?|charging_power|charge_kw": "int 50..250",
            "seats?|seat_count|min_seats": "int 4..7",
            "tow_bar?|has_tow_bar|trailer_hitch": "flag",
        },
        (
            "Find an electric car with a range of at least {min_range_km} km for at most "
            "{max_price}[ and with {seats} seats].",
            "I'd like to buy an electric vehicle for no more than {max_price} euros that drives "
            "{min_range_km} km on one charge[, charging at {min_charging_kw} kW or more].",
            "Which EVs below {max_price} have a minimum range of {min_range_km} km[ "
            "{tow_bar=true|and a tow bar}]?",
            "Please list electric cars: price limit {max_price}, range {min_range_km} km[, "
            "charging power {min_charging_kw} kW][, {seats} seats].",
            "{min_range_km} km range, {max_price} budget, fully electric",
            "ev under {max_price} that does {min_range_km}[, {seats} seater]",
            "We want to stop burning petrol. With {max_price} to spend and {min_range_km} km "
            "between charges, what's out there[ {tow_bar=true|that can pull our caravan}]?",
            "My parents live {min_range_km} km away and I don't want to plug in halfway. I have "
            "{max_price} for a battery car.",
            "{max_price} max, must get me {min_range_km} km without plugging in[, and charge with "
            "{min_charging_kw} kW]",
            "going electric! how about something at {max_price} or less[ for {seats} people], "
            "{min_range_km} km on a full battery",
        ),
        {"car_model": _ELECTRIC_CARS, "range_km": "int 200..650"},
        (
            "The {car_model} goes {range_km} km.",
            "With {range_km} km of range the {car_model} would suit you.",
        ),
    ),
    Entry(
        "compare_cars|car_comparison|vehicle_versus|compare_vehicles",
        "Compare several car models by a criterion.|Says which car of a list is ahead."
        "|Car comparison of running costs, trunk, safety and so on",
        {
            "models|car_models|vehicles": "list " + _CARS,
            "criterion|compare_by|metric": "enum fuel_consumption, trunk_size, safety, "
            "running_costs, acceleration",
            "model_year?|year": "int 2012..2025",
        },
        (
            "Compare the cars {models} by {criterion}[, model year {model_year}].",
            "Which of these cars has the best {criterion}: {models}?",
            "Please show how {models} compare in {criterion}[ for the model year {model_year}].",
            "I need a table of {models}. The only metric I care about is {criterion}.",
            "{models}, {criterion}",
            "{criterion} of {models}[ in {model_year}]?",
            "We're torn between {models}. With two kids and a dog, {criterion} decides.",
            "set {models} side by side for me, just the {criterion}[, all from {model_year}]",
            "When it comes to {criterion}, is there a clear winner among {models}?",
            "My brother-in-law sells {models}. I would like to hear a neutral word on their "
            "{criterion}.",
        ),
        {"best_car": _CARS},
        (
            "{best_car} does best in {criterion}.",
            "The best of them is the {best_car}.",
        ),
    ),
    Entry(
        "search_tires|tire_search|find_car_tires|tyre_finder",
        "Search car tires by their size.|Finds tires for width, profile and rim."
        "|Tire search; width in mm, aspect_ratio in percent, rim in inches",
        {
            "width_mm|tire_width|width": "int 155..285",
            "aspect_ratio|profile|height_percent": "int 35..80",
            "rim_inches|rim_diameter|rim_size": "int 13..21",
            "season?|tire_season|tire_type": "enum summer, winter, all_season",
            "quantity?|number_of_tires|pieces": "int 2..5",
        },
        (
            "Please find {season=winter|winter} tires with a width of {width_mm} mm, an aspect "
            "ratio of {aspect_ratio} and a rim diameter of {rim_inches} inches.",
            "I need[ {quantity}] tires for a {rim_inches} inch rim, width {width_mm}, profile "
            "{aspect_ratio}[, for the {season}].",
            "Which tires fit my car? The rim size is {rim_inches}, the tire width {width_mm} mm "
            "and the height {aspect_ratio} percent.",
            "Search for tires in the size {width_mm}/{aspect_ratio} R{rim_inches}[, {season} "
            "type].",
            "{width_mm}/{aspect_ratio} R{rim_inches}[ {season}]",
            "{width_mm} {aspect_ratio} {rim_inches} tires[, a set of {quantity}]",
            "It snows and I still drive on bald rubber. On the sidewall it says {width_mm}/"
            "{aspect_ratio}R{rim_inches}.",
            "rim {rim_inches}, profile {aspect_ratio}, {width_mm} wide, what do you have[ in "
            "{season}]",
            "My mechanic told me to order {width_mm} mm ones with profile {aspect_ratio} for "
            "{rim_inches} inch wheels[, {quantity} pieces].",
            "got anything {season=all_season|for all seasons} in {width_mm}/{aspect_ratio} for "
            "{rim_inches} inch wheels?",
        ),
        {
            "tire_name": "pick Michelin Alpin 6; Continental PremiumContact 7; Goodyear Vector; "
            "Nokian Hakka; Pirelli Cinturato; Hankook Kinergy; Bridgestone Turanza",
            "price": "money",
        },
        (
            "The {tire_name} is available in that size at {price} apiece.",
            "{tire_name}, {price} each.",
        ),
    ),
    Entry(
        "search_car_leases|car_lease_search|find_leasing_offer|leasing_offers",
        "Search leasing offers for a car model.|Finds lease contracts by term and distance."
        "|Leasing search; yearly_km is the distance allowed in a year",
        {
            "car_model|model|vehicle_model": _ELECTRIC_CARS,
            "term_months|lease_term_months|contract_months": "int 12..60",
            "yearly_km|km_per_year|annual_distance": "int 8000..30000",
            "max_monthly_rate?|monthly_max|rate_limit": "int 200..700",
            "down_payment?|initial_payment|upfront": "int 1000..6000",
        },
        (
            "Find a lease for the {car_model} over {term_months} months with {yearly_km} km per "
            "year[ and a monthly rate of at most {max_monthly_rate}].",
            "I would like to lease a {car_model}. The term is {term_months} months and I drive "
            "{yearly_km} km a year[; I can make a down payment of {down_payment}].",
            "What leasing offers are there for a {car_model} with {yearly_km} km of annual "
            "distance and a contract of {term_months} months?",
            "Please look for contracts of {term_months} months on the {car_model}, annual "
            "distance {yearly_km} km[, down payment {down_payment}][, monthly max "
            "{max_monthly_rate}].",
            "{car_model}, {yearly_km} km/year, {term_months} months[, up to {max_monthly_rate} "
            "a month]",
            "lease {car_model} {term_months} months {yearly_km} km",
            "I don't want to own a car, just drive one: the {car_model}, {term_months} months "
            "long, around {yearly_km} km each year[, with {down_payment} up front].",
            "My accountant says renting long-term beats buying. Check it for a {car_model}: "
            "{yearly_km} km every year, {term_months} months.",
            "{term_months} months with a {car_model}, who has an offer[ below "
            "{max_monthly_rate} monthly]? I cover {yearly_km} km a year",
            "driving {yearly_km} km yearly, thinking of a {car_model} for {term_months} months "
            "and then handing it back",
        ),
        {"monthly_rate": "int 180..700", "lessor": "company"},
        (
            "{lessor} offers the {car_model} for {monthly_rate} a month.",
            "The best rate is {monthly_rate} per month, at {lessor}.",
        ),
    ),
    Entry(
        "search_used_goods|classifieds_search|find_secondhand_items|flea_market_search",
        "Search second-hand things near a place.|Finds used items that private people sell."
        "|Classified ads; radius_km is how far away the seller may live",
        {
            "item|query|search_term": "pick crib; sofa bed; record player; lawn mower; piano; "
            "camping tent; dining table; stroller; sewing machine; snowboard; espresso machine; "
            "garden bench; typewriter; bookshelf; guitar amp; drill press",
            "location|city|near": "place",
            "radius_km|search_radius|max_distance_km": "int 2..40",
            "max_price?|price_up_to|asking_price_max": "int 45..600",
            "condition?|item_condition|state": "enum like_new, good, fair, for_parts",
            "listed_within_days?|max_age_days|posted_within": "int 2..30",
        },
        (
            "Search the classified ads for a {item} within {radius_km} km of {location}[ for at "
            "most {max_price}].",
            "I am looking for a used {item} in {location}; the search radius is {radius_km} km[ "
            "and the condition should be {condition}].",
            "Are any second-hand offers for a {item} listed around {location}, no farther than "
            "{radius_km} km[, price up to {max_price} euros]?",
            "Please find a {item} that somebody near {location} wants to get rid of, maximum "
            "distance {radius_km} km[, posted within the last {listed_within_days} days].",
            "used {item}, {location} + {radius_km} km[, {condition}]",
            "{location}, {radius_km} km around: {item}[, max {max_price}]",
            "New ones are so expensive! Who in the surroundings of {location} sells a {item}? I "
            "can drive {radius_km} km[ and pay {max_price}].",
            "{item} pre-loved[ and {condition}], pickup up to {radius_km} km from {location}",
            "We furnish our student flat in {location}. Somebody within {radius_km} km must have "
            "a {item} to spare[, for {max_price} or less]",
            "any {item} on offer by private people[ in the past {listed_within_days} days], let's "
            "say {radius_km} km from {location}",
        ),
        {"ad_title": "title", "asking_price": "money", "seller": "person"},
        (
            "{seller} offers '{ad_title}' for {asking_price}.",
            "I found '{ad_title}' at {asking_price}, sold by {seller}.",
        ),
    ),
    Entry(
        "post_used_item|create_classified_ad|sell_item|list_item_for_sale",
        "Put a used thing up for sale.|Creates a classified ad with an asking price."
        "|Sells something second-hand; lowest_offer is the least the seller accepts",
        {
            "title|item_name|ad_title": "pick oak wardrobe; baby stroller; electric guitar; inline "
            "skates; leather armchair; bread machine; tennis racket; desk lamp; watercolor set; "
            "projector; weight bench; vintage radio; kids' desk; hedge trimmer",
            "asking_price|price|ask": "int 60..500",
            "city|pickup_location|location": "place",
            "lowest_offer?|min_offer|minimum_price": "int 15..50",
            "condition?|state": "enum like_new, good, fair, for_parts",
            "can_ship?|shipping_possible|ships": "flag",
        },
        (
            "Please put my {title} up for sale in {city} at an asking price of {asking_price}[, "
            "condition {condition}].",
            "Create an ad: title {title}, price {asking_price}, pickup location {city}[, lowest "
            "offer {lowest_offer}].",
            "I want to sell my {title}. I ask {asking_price} for it, and it can be picked up in "
            "{city}[; I would not accept less than {lowest_offer}].",
            "List a {title} in {condition=good|good} condition for sale in {city}, asking "
            "{asking_price} euros.",
            "selling {title}, {asking_price}, {city}[, {can_ship=true|can ship}]",
            "{city}: {title} for {asking_price}[ ({condition})], put it online",
            "We're moving out of {city} and the {title} has to go. Try to get {asking_price}[, "
            "but down to {lowest_offer} is okay].",
            "My {title} just gathers dust. Offer it to people in {city} for {asking_price}, would "
            "you[? {can_ship=true|I'd also mail it}]",
            "for {asking_price} anyone near {city} can have my {title}[, it is {condition}]",
            "get rid of the {title} for me, {asking_price} would be fair, buyer comes to {city}[, "
            "{can_ship=false|no shipping}]",
        ),
        {"ad_id": "id"},
        (
            "Your {title} is listed for {asking_price}; the ad has the id {ad_id}.",
            "The ad {ad_id} is online.",
        ),
    ),
    Entry(
        "search_furniture|furniture_finder|find_furniture_by_size|home_store_furniture_search",
        "Search furniture that fits given dimensions.|Finds pieces not larger than the space."
        "|Furniture by size in cm, material and price",
        {
            "piece|furniture_type|item": "pick bookcase; sideboard; desk; wardrobe; coffee table; "
            "shoe cabinet; chest of drawers; sofa; bed frame; display cabinet; kitchen island; "
            "TV stand; bench; writing desk",
            "max_dimensions|size_limit|max_size": {
                "width_cm|width": "int 40..240",
                "height_cm|height": "int 40..220",
                "depth_cm?|depth": "int 25..90",
            },
            "material?|made_of": "enum oak, pine, walnut, steel, glass, bamboo",
            "max_price?|budget|price_limit": "int 60..900",
        },
        (
            "Find a {piece} with a maximum width of {max_dimensions.width_cm} cm and a maximum "
            "height of {max_dimensions.height_cm} cm[, made of {material}].",
            "I need a {piece} that is not higher than {max_dimensions.height_cm} cm, not wider "
            "than {max_dimensions.width_cm} cm and not deeper than {max_dimensions.depth_cm} cm.",
            "Which {piece} models[ in {material}] stay below {max_dimensions.height_cm} cm in "
            "height and {max_dimensions.width_cm} cm in width[ and cost under {max_price}]?",
            "Please search for a {piece}: height up to {max_dimensions.height_cm} cm, width up to "
            "{max_dimensions.width_cm} cm[, budget {max_price}].",
            "{piece}, {max_dimensions.width_cm} wide, {max_dimensions.height_cm} high at most[, "
            "{material}]",
            "{piece} max w {max_dimensions.width_cm} h {max_dimensions.height_cm} d "
            "{max_dimensions.depth_cm}[, {max_price} tops]",
            "The gap under our stairs is {max_dimensions.height_cm} cm tall and "
            "{max_dimensions.width_cm} cm across. What {piece} could we squeeze in there?",
            "my wall leaves {max_dimensions.width_cm} cm from side to side and the window starts "
            "at {max_dimensions.height_cm} cm, so which {piece} goes there[, ideally {material}]",
            "We measured twice: {max_dimensions.depth_cm} cm deep, "
            "{max_dimensions.width_cm} cm broad, {max_dimensions.height_cm} cm tall. Is there a "
            "{piece} for that[ below {max_price}]?",
        ),
        {"product_name": "title", "price": "money"},
        (
            "The {piece} {product_name} fits and costs {price}.",
            "{product_name} would fit, at {price}.",
        ),
    ),
    Entry(
        "search_mattresses|mattress_finder|find_mattress|bedding_mattress_search",
        "Search mattresses by size and firmness.|Finds a mattress for a bed and a sleeper."
        "|Mattress search; width and length in cm, sleeper_weight in kg",
        {
            "width_cm|mattress_width|bed_width": "int 70..180",
            "length_cm|mattress_length|bed_length": "int 190..220",
            "firmness|hardness": "enum soft, medium, firm",
            "sleeper_weight_kg?|body_weight|weight_kg": "int 45..130",
            "max_price?|budget|price_limit": "int 240..1500",
        },
        (
            "Find a {firmness} mattress with a width of {width_cm} cm and a length of {length_cm} "
            "cm[ for a sleeper who weighs {sleeper_weight_kg} kg].",
            "My bed has a length of {length_cm} cm and a width of {width_cm} cm. Which mattresses "
            "of {firmness} firmness do you sell[ for up to {max_price}]?",
            "Please search for mattresses: {width_cm} x {length_cm} cm, firmness {firmness}[, "
            "body weight {sleeper_weight_kg} kg].",
            "I need a mattress that is {length_cm} cm long, {width_cm} cm wide and {firmness}[, "
            "budget {max_price}].",
            "{width_cm}x{length_cm} {firmness}[, under {max_price}]",
            "{firmness}, {length_cm} long, {width_cm} wide, to sleep on",
            "My back is killing me, the doctor says {firmness}. The frame takes {width_cm} by "
            "{length_cm} cm[ and I weigh {sleeper_weight_kg} kg].",
            "what can i put on a {width_cm} by {length_cm} slatted frame that feels {firmness}[ "
            "for less than {max_price}]",
            "Our guest bed is {length_cm} cm in length, {width_cm} cm across. Something "
            "{firmness} for visiting relatives would do.",
        ),
        {"model": "title", "price": "money"},
        (
            "The {model} is {firmness} and costs {price}.",
            "Have a look at the {model} for {price}.",
        ),
    ),
    Entry(
        "search_rental_flats|flat_rent_search|find_apartment_to_rent|rental_apartment_search",
        "Search flats to rent by rooms and rent.|Finds apartments for tenants."
        "|Rental flats; max_rent is per month, min_area in square meters",
        {
            "city|town|location": "place",
            "min_rooms|rooms_from|number_of_rooms": "int 2..6",
            "max_rent|rent_limit|monthly_rent_max": "int 500..2800",
            "min_area_sqm?|living_area|area_from": "int 30..140",
            "features?|must_have|amenities": "list pick balcony; garden; fitted kitchen; parking "
            "space; bathtub; cellar; dishwasher; floor heating; step-free entrance; washing "
            "machine",
            "pets_allowed?|allows_pets": "flag",
        },
        (
            "Find flats to rent in {city} with at least {min_rooms} rooms and a maximum rent of "
            "{max_rent} per month[, {pets_allowed=true|pets allowed}].",
            "I am looking for an apartment in {city}. It needs {min_rooms} rooms, and the rent "
            "must not exceed {max_rent}[; it should have {features}].",
            "Which flats in {city} are for rent below {max_rent} a month[, with {min_area_sqm} "
            "square meters or more] and {min_rooms} rooms at minimum?",
            "Please search rentals: {city}, rooms from {min_rooms}, rent limit {max_rent}[, "
            "living area {min_area_sqm} sqm][, must have {features}].",
            "{city} {min_rooms} rooms {max_rent} max[, {features}]",
            "{min_rooms}-room flat, {city}, up to {max_rent} monthly[, {min_area_sqm} m2+]",
            "I start a new job in {city} next month and we're a family, so {min_rooms} rooms. We "
            "can manage {max_rent} a month[ and {pets_allowed=true|the cat comes along}].",
            "{max_rent} a month is the most I can pay my landlord. Anything in {city} with "
            "{min_rooms} rooms[ and {features}]?",
            "our lease ends soon... want to stay in {city}, want {min_rooms} rooms, can pay "
            "{max_rent}[, dream of {features}]",
            "See if a tenant with {max_rent} a month and a need for {min_rooms} rooms has any "
            "chance in {city}.",
        ),
        {
            "listing_id": "id",
            "rent": "int 450..2800",
            "street": "pick 12 Elm Street; 7 Mill Lane; "
            "40 Park Avenue; 3 Kirchgasse; 88 Harrow Road; 25 Rue du Port; 19 Via Roma; 6 Lakeside",
        },
        (
            "Listing {listing_id}: a flat at {street} for {rent} a month.",
            "There is one at {street}, rent {rent}, number {listing_id}.",
        ),
    ),
    Entry(
        "search_houses_for_sale|house_sale_search|homes_to_buy|find_house_for_sale",
        "Search houses to buy within a price range.|Finds homes for sale by price and bedrooms."
        "|House search; price_range has a lowest and a highest price",
        {
            "city|town|area": "place",
            "price_range|price|price_between": {
                "min_price|lowest|from": "int 90000..240000",
                "max_price|highest|to": "int 250000..950000",
            },
            "min_bedrooms?|bedrooms|bedroom_count": "int 2..6",
            "min_bathrooms?|bathrooms|bathroom_count": "int 2..4",
            "built_after?|year_built_from|min_year_built": "int 1930..2020",
            "has_garden?|with_garden|garden": "flag",
        },
        (
            "Find houses for sale in {city} priced between {price_range.min_price} and "
            "{price_range.max_price}[ with at least {min_bedrooms} bedrooms].",
            "I want to buy a house in {city}. The maximum price is {price_range.max_price} and the "
            "minimum price is {price_range.min_price}[; it needs {min_bathrooms} bathrooms].",
            "Which houses in {city} cost at least {price_range.min_price} but no more than "
            "{price_range.max_price}[ and were built after {built_after}]?",
            "Please show me homes on the market in {city}, price from {price_range.min_price} to "
            "{price_range.max_price}[, {min_bedrooms} bedrooms][, {has_garden=true|with a "
            "garden}].",
            "{city}, {price_range.min_price}-{price_range.max_price}, to buy[, {min_bedrooms} bed]"
            "[, {min_bathrooms} bath]",
            "buying in {city}: {price_range.min_price} to {price_range.max_price}[, newer than "
            "{built_after}]",
            "The bank lends us enough for {price_range.max_price}, and anything below "
            "{price_range.min_price} will be a ruin. What could we own in {city}[ "
            "{has_garden=true|with a garden for the kids}]?",
            "Tired of landlords! What's for sale around {city} in the bracket "
            "{price_range.min_price} up to {price_range.max_price}[, {min_bathrooms} bathrooms "
            "please]?",
            "{price_range.max_price} is the top, {price_range.min_price} the bottom. We'd love to "
            "own four walls in {city}[ not built before {built_after}]",
        ),
        {"listing_id": "id", "price": "int 90000..950000", "bedrooms": "int 2..6"},
        (
            "House {listing_id} has {bedrooms} bedrooms and costs {price}.",
            "For {price} there is number {listing_id} with {bedrooms} bedrooms.",
        ),
    ),
    Entry(
        "request_viewing|book_house_viewing|schedule_property_tour|viewing_appointment",
        "Ask for a viewing of a listed home.|Arranges to look at a flat or house."
        "|Requests a tour of a property by the id of its listing",
        {
            "listing_id|property_id|listing": "id",
            "viewing_date|date|preferred_date": "date",
            "viewing_time|time|preferred_time": "time",
            "viewer_name|full_name|prospect": "person",
            "alternative_date?|second_date|backup_date": "date",
        },
        (
            "Please request a viewing of the listing {listing_id} on {viewing_date} at "
            "{viewing_time} for {viewer_name}[, alternative date {alternative_date}].",
            "{viewer_name} would like to see the property {listing_id}. The preferred date is "
            "{viewing_date} and the preferred time is {viewing_time}.",
            "Arrange a tour for {viewer_name} on {viewing_date} at {viewing_time}; the property "
            "id is {listing_id}[, and if that day is taken, {alternative_date}].",
            "My name is {viewer_name}. Could I look at {listing_id} on {viewing_date}, at "
            "{viewing_time}[, or else on {alternative_date}]?",
            "{listing_id}, {viewing_date} {viewing_time}, {viewer_name}, to have a look inside",
            "{viewer_name} / {viewing_time} / {viewing_date} / wants to see {listing_id}[ / or "
            "{alternative_date}]",
            "The pictures of {listing_id} look too good. I'd rather walk through it myself: "
            "{viewing_date}, {viewing_time}, {viewer_name}.",
            "tell the agent {viewer_name} comes at {viewing_time} on {viewing_date} to check out "
            "{listing_id}",
            "At {viewing_time} on {viewing_date} we're free to visit the place, ad number "
            "{listing_id}[; {alternative_date} works too]. It's for {viewer_name}.",
            "Put {viewer_name} down to be shown around {listing_id}, say {viewing_date} at "
            "{viewing_time}.",
        ),
        {"agent": "person", "confirmation": "id"},
        (
            "{agent} will show you {listing_id}; the confirmation is {confirmation}.",
            "The viewing is booked with {agent}, reference {confirmation}.",
        ),
    ),
    Entry(
        "create_home_alert|save_home_search|property_alert|new_listing_notification",
        "Send an email when new homes appear.|Saves a housing search and mails new hits."
        "|Alert for new listings in a city below a price",
        {
            "email|email_address|notify_email": "email",
            "city|town|watched_city": "place",
            "price_ceiling|max_price|below_price": "int 700..600000",
            "frequency?|how_often|interval": "enum instantly, daily, weekly",
            "deal_type?|offer_type|rent_or_sale": "enum rent, sale",
        },
        (
            "Please notify {email} when new homes in {city} below {price_ceiling} appear[, "
            "{frequency}].",
            "Set up an alert for new listings in {city} with a price ceiling of {price_ceiling} "
            "and send it to {email}[; deal type {deal_type}].",
            "I want an email to {email} whenever a place in {city} comes up for less than "
            "{price_ceiling}.",
            "Save a housing search for {city}, maximum price {price_ceiling}, and mail the hits "
            "to {email}[ {frequency}].",
            "alert {email}: {city}, under {price_ceiling}[, {deal_type}]",
            "{city} {price_ceiling} max, mail new ones to {email}[ {frequency}]",
            "I refresh the page all day long, it's silly. Just write to {email} if something in "
            "{city} shows up at {price_ceiling} or less.",
            "Keep an eye on {city} for me[, for {deal_type}]. Not above {price_ceiling}. My "
            "address is {email}.",
            "{email} should hear from you[ {frequency}] about fresh flats or houses around "
            "{city} that stay within {price_ceiling}",
            "could you keep me posted at {email} on what turns up in {city}? {price_ceiling} is my "
            "pain limit",
        ),
        {"alert_id": "id"},
        (
            "The alert {alert_id} will write to {email}.",
            "Done, new homes in {city} will be mailed; the alert id is {alert_id}.",
        ),
    ),
    Entry(
        "search_shared_rooms|room_share_search|find_flatshare|roommate_finder",
        "Search a room in a shared flat.|Finds flatshares by rent and number of roommates."
        "|Shared rooms; available_from and available_until are the dates of the stay",
        {
            "city|location": "place",
            "max_rent|rent_to|monthly_budget": "int 250..950",
            "available_from|move_in_date|start_date": "date",
            "available_until?|move_out_date|end_date": "date",
            "max_roommates?|roommates|flatmates": "int 2..6",
            "furnished?|is_furnished": "flag",
        },
        (
            "Find a room in a shared flat in {city} for at most {max_rent} a month, available from "
            "{available_from}[ until {available_until}].",
            "I need a flatshare in {city}. My monthly budget is {max_rent}, my move-in date is "
            "{available_from}[ and I'd like no more than {max_roommates} roommates].",
            "Which shared apartments in {city} have a free room from {available_from}[, "
            "{furnished=true|furnished}], with a rent of up to {max_rent}?",
            "Please search for rooms: city {city}, rent to {max_rent}, start date "
            "{available_from}[, end date {available_until}].",
            "room {city} {max_rent} from {available_from}[, {furnished=true|with furniture}]",
            "{available_from} on, {city}, {max_rent} tops, happy to share a kitchen[ with "
            "{max_roommates} others]",
            "I'll be an exchange student in {city} starting {available_from}. I can't live alone "
            "on my budget of {max_rent}[; I leave on {available_until}].",
            "Moving in with strangers is fine by me! {city}, as of {available_from}, {max_rent} "
            "monthly[, {max_roommates} people at most].",
            "does anyone in {city} look for a flatmate from {available_from}? i can pay "
            "{max_rent}[ and stay till {available_until}]",
        ),
        {"room_id": "id", "rent": "int 250..950", "roommates": "int 1..5"},
        (
            "Room {room_id} costs {rent}; you would live with {roommates} others.",
            "There is room {room_id} for {rent} a month, with {roommates} flatmates.",
        ),
    ),
    Entry(
        "search_vacation_rentals|holiday_home_search|find_holiday_home|vacation_house_finder",
        "Search holiday homes for given dates.|Finds vacation rentals by dates and guests."
        "|Holiday houses; the party is a number of adults and of children",
        {
            "destination|region|place": "pick Tuscany; Brittany; the Algarve; Bavaria; the "
            "Wachau; Crete; Jutland; Provence; Cornwall; Tyrol; Mallorca; Cape Cod; Normandy; "
            "the Black Forest; Sardinia",
            "check_in|arrival_date|start_date": "date",
            "check_out|departure_date|end_date": "date",
            "guests|party|group": {"adults|adult_count": "int 2..8", "children?|kids": "int 2..6"},
            "amenities?|features|must_have": "list pick pool; fireplace; fenced garden; sauna; "
            "dishwasher; sea view; hot tub; barbecue; high chair; washing machine; ski room",
        },
        (
            "Find a holiday home in {destination} from {check_in} to {check_out} for "
            "{guests.adults} adults[ with {amenities}].",
            "We are {guests.adults} adults and {guests.children} children and look for a house in "
            "{destination}, arriving on {check_in} and leaving on {check_out}.",
            "Which vacation rentals in {destination} are free for {guests.adults} adults between "
            "{check_in} and {check_out}[ and offer {amenities}]?",
            "Please search a vacation house: destination {destination}, check-out {check_out}, "
            "check-in {check_in}, {guests.adults} adults, {guests.children} children.",
            "{destination} {check_in} - {check_out}, {guests.adults} adults[, {amenities}]",
            "house in {destination}, {guests.adults} grown-ups {guests.children} kids, "
            "{check_in} until {check_out}",
            "We have to be back home on {check_out} and can set off on {check_in}. A cottage in "
            "{destination} for {guests.adults} adults would be heaven[, ideally with "
            "{amenities}].",
            "{guests.adults} of us, all adults, dream of {destination}. First night {check_in}, "
            "last morning {check_out}[; {amenities} would be great]",
            "grandparents are paying! {destination}, {check_in} to {check_out}, that's "
            "{guests.adults} adults plus {guests.children} little ones[, need {amenities}]",
        ),
        {
            "house_name": "pick Villa Olivia; Casa del Sole; Rose Cottage; Seehaus; Mas Fleuri; "
            "The Old Barn; Chalet Edelweiss; Haus am Wald; Quinta Azul",
            "total_price": "money",
        },
        (
            "{house_name} is free and costs {total_price} for the stay.",
            "You could have {house_name} for {total_price} in all.",
        ),
    ),
    Entry(
        "compare_neighborhoods|neighborhood_comparison|city_areas_compare|which_quarter",
        "Compare two parts of a city.|Which of two neighborhoods is better to live in?"
        "|Sets two quarters of a city side by side, by rent, noise, schools or safety",
        {
            "first_area|area_a|neighborhood_one": "pick Kreuzberg; Soho; Le Marais; Brooklyn; "
            "Trastevere; Gracia; Shoreditch; Mitte; Alfama; Chelsea; Queens; Hackney",
            "second_area|area_b|neighborhood_two": "pick Neukolln; Camden; Belleville; Harlem; "
            "Monti; El Born; Brixton; Wedding; Chiado; Notting Hill; Astoria; Islington",
            "criterion|aspect|compare_by": "enum rent, safety, noise, schools, green_space",
            "bedrooms?|home_size|bedroom_count": "int 2..5",
        },
        (
            "Compare {first_area} and {second_area} by {criterion}[ for a home with {bedrooms} "
            "bedrooms].",
            "Which neighborhood is better in terms of {criterion}, {second_area} or {first_area}?",
            "We could move to {first_area} or to {second_area}. Please tell me how the two differ "
            "in {criterion}[; we need {bedrooms} bedrooms].",
            "I need a comparison of the areas {first_area} and {second_area}. The criterion is "
            "{criterion}.",
            "{first_area} vs {second_area}: {criterion}",
            "{criterion}, {first_area} or {second_area}[, {bedrooms} bedrooms]",
            "My wife loves {first_area}, I'd rather live in {second_area}. Settle it for us, just "
            "by {criterion}.",
            "as far as {criterion} goes, is {first_area} ahead of {second_area}",
            "Would we do better moving to {first_area} than to {second_area} if {criterion} is our "
            "main worry?",
            "{first_area}, {second_area}... same city, different worlds. What about {criterion}?",
        ),
        {
            "better_area": "pick Kreuzberg; Soho; Brooklyn; Gracia; Camden; Harlem; Chiado",
            "difference_percent": "int 3..45",
        },
        (
            "{better_area} is ahead by {difference_percent} percent.",
            "In {criterion}, {better_area} does better: {difference_percent} percent.",
        ),
    ),
    Entry(
        "search_jobs|job_search|find_vacancies|job_board_search",
        "Search open positions by job and place.|Finds vacancies with salary and type filters."
        "|Job search; max_results limits the list, posted_within_days its age",
        {
            "job_title|position|role": _JOBS,
            "location|city|workplace": "place",
            "min_salary?|salary_from|yearly_pay_min": "int 24000..110000",
            "employment_type?|contract_type|job_type": "enum full_time, part_time, temporary, "
            "freelance",
            "posted_within_days?|max_age_days|days_old": "int 2..30",
            "max_results?|limit|result_count": "int 5..50",
            "remote?|is_remote|remote_only": "flag",
        },
        (
            "Find job openings for a {job_title} in {location}[ with a salary of at least "
            "{min_salary}].",
            "I am looking for work as a {job_title} in {location}[; the employment type should be "
            "{employment_type}][ and the ad no more than {posted_within_days} days old].",
            "Which companies around {location} have a vacancy for a {job_title}[, "
            "{employment_type}]?",
            "Please show[ {max_results}] openings posted"
            "[ within the last {posted_within_days} days] "
            "for the position {job_title}, location {location}.",
            "{job_title} {location}[ {employment_type}][ {min_salary}+]",
            "{location}, {job_title}[, {remote=true|remote}]",
            "I quit yesterday, finally. Who needs a {job_title} in {location}[ and pays "
            "{min_salary} or more]?",
            "My cousin is a {job_title} and moves to {location} in spring. Could she earn her "
            "living there[, {employment_type} if possible]?",
            "anyone hiring near {location}? trained {job_title} here[, "
            "{remote=true|home office only}][, show me {max_results}]",
            "As a {job_title}, what are my options in {location}[? I won't go below "
            "{min_salary} a year]",
        ),
        {"job_id": "id", "employer": "company"},
        (
            "{employer} looks for a {job_title}; the job id is {job_id}.",
            "There is an opening at {employer}, number {job_id}.",
        ),
    ),
    Entry(
        "apply_for_job|submit_job_application|job_application_create|send_application",
        "Apply for an open position.|Sends a job application with a CV."
        "|Application for a job by its id; available_from is the first working day",
        {
            "job_id|vacancy_id|posting_id": "id",
            "candidate_name|full_name|name": "person",
            "resume_file|cv_file|cv": "file",
            "available_from?|earliest_start|start_date": "date",
            "salary_expectation?|desired_salary|expected_pay": "int 24000..110000",
        },
        (
            "Please apply for the job {job_id} on behalf of {candidate_name} with the CV "
            "{resume_file}[, available from {available_from}].",
            "Submit an application: job id {job_id}, name {candidate_name}, resume file "
            "{resume_file}[, salary expectation {salary_expectation}].",
            "I'm {candidate_name} and want to apply for position {job_id}. My resume is in "
            "{resume_file}[; I could start on {available_from}].",
            "Send {resume_file} as the application of {candidate_name} for vacancy {job_id}[ and "
            "say that I expect {salary_expectation} a year].",
            "{candidate_name} -> {job_id}, cv {resume_file}",
            "{job_id}, take {resume_file}, name's {candidate_name}[, asking for "
            "{salary_expectation}]",
            "Wish me luck! Hand in {resume_file} for {job_id}, I go by {candidate_name}[ and can "
            "begin {available_from}].",
            "put {candidate_name} forward for {job_id}, the papers are in {resume_file}[, pay "
            "should be {salary_expectation}]",
            "That post {job_id} sounds made for {candidate_name}. Let them have {resume_file}[ "
            "and mention {available_from} as first day].",
        ),
        {"application_id": "id"},
        (
            "The application {application_id} of {candidate_name} has been sent.",
            "You applied for {job_id}; keep the number {application_id}.",
        ),
    ),
    Entry(
        "search_internships|internship_finder|find_trainee_position|student_placement_search",
        "Search internships by field and dates.|Finds placements for students in a period."
        "|Internships; start_date and end_date are when the student is free",
        {
            "field|subject_area|discipline": "pick marine biology; architecture; journalism; "
            "mechanical engineering; law; marketing; robotics; museum studies; finance; nursing; "
            "software testing; fashion design; veterinary medicine; urban planning",
            "start_date|available_from|first_day": "date",
            "end_date|available_until|last_day": "date",
            "country?|country_name": "pick Germany; Spain; Canada; Japan; Ireland; Denmark; "
            "Australia; Portugal; Switzerland; Chile",
            "paid_only?|is_paid|with_salary": "flag",
        },
        (
            "Find internships in {field} that start on {start_date} and end on {end_date}[ in "
            "{country}].",
            "I am a student of {field} and look for a placement with the start date {start_date} "
            "and the end date {end_date}[, {paid_only=true|paid ones only}].",
            "Which companies[ in {country}] take interns for {field} between {start_date} and "
            "{end_date}?",
            "Please list trainee positions, last day {end_date}, first day {start_date}, field "
            "{field}[, country {country}].",
            "{field}, {start_date} to {end_date}[, {country}][, {paid_only=true|paid}]",
            "until {end_date} i could work somewhere in {field}, from {start_date} on",
            "The university wants us to see real life. I'm free from {start_date}, classes "
            "resume on {end_date}, and I study {field}[. I'd love {country}].",
            "Back at college on {end_date}, so before that, beginning {start_date}, I want to "
            "learn the ropes in {field}[ and {paid_only=true|earn something}].",
            "Does anyone take a {field} student on board from {start_date} till {end_date}[, "
            "somewhere in {country}]?",
            "My daughter needs practical experience in {field}. She can begin on {start_date} and "
            "must stop by {end_date}.",
        ),
        {"host": "company", "city": "place"},
        (
            "{host} in {city} takes interns then.",
            "There is a placement at {host}, {city}.",
        ),
    ),
    Entry(
        "compare_job_offers|job_offer_comparison|weigh_job_offers|which_job_pays_better",
        "Compare two job offers.|Weighs salary, vacation and way to work of two offers."
        "|Says which of two offers is worth more in a year",
        {
            "first_offer|offer_a|offer_one": {
                "salary|annual_salary|yearly_pay": "int 28000..95000",
                "vacation_days|days_off": "int 20..35",
                "commute_minutes?|commute": "int 5..90",
            },
            "second_offer|offer_b|offer_two": {
                "salary|annual_salary|yearly_pay": "int 28000..95000",
                "vacation_days|days_off": "int 20..35",
                "commute_minutes?|commute": "int 5..90",
            },
        },
        (
            "Compare two job offers: the first has a salary of {first_offer.salary} and "
            "{first_offer.vacation_days} vacation days, the second a salary of "
            "{second_offer.salary} and {second_offer.vacation_days} vacation days.",
            "The first offer pays {first_offer.salary} a year with {first_offer.vacation_days} "
            "days off; the second one pays {second_offer.salary} with "
            "{second_offer.vacation_days} days off. Which is worth more?",
            "I have two contracts on my desk. One means {first_offer.vacation_days} days of "
            "holiday and {first_offer.salary} a year, the other {second_offer.vacation_days} days "
            "and {second_offer.salary}.",
            "Please weigh offer one ({first_offer.salary}, {first_offer.vacation_days} vacation "
            "days, commute {first_offer.commute_minutes} minutes) against offer two "
            "({second_offer.salary}, {second_offer.vacation_days} vacation days, commute "
            "{second_offer.commute_minutes} minutes).",
            "{first_offer.salary} + {first_offer.vacation_days} days leave vs "
            "{second_offer.salary} + {second_offer.vacation_days} days leave, which job?",
            "A: {first_offer.salary}/yr, {first_offer.vacation_days} days. B: "
            "{second_offer.salary}/yr, {second_offer.vacation_days} days. Help me choose.",
            "My sister must answer two employers by Monday. The first gives "
            "{first_offer.salary} and {first_offer.vacation_days} free days, the second "
            "{second_offer.salary} and {second_offer.vacation_days} free days.",
            "should i sign for {first_offer.salary} with {first_offer.vacation_days} days of "
            "vacation and a {first_offer.commute_minutes} minute drive, or for "
            "{second_offer.salary}, {second_offer.vacation_days} days and "
            "{second_offer.commute_minutes} minutes",
            "Money isn't all. With the first company I'd have {first_offer.vacation_days} days "
            "off and earn {first_offer.salary}; the second gives {second_offer.vacation_days} "
            "but pays {second_offer.salary}.",
        ),
        {"better_offer": "pick the first offer; the second offer", "yearly_gain": "int 300..15000"},
        (
            "{better_offer} is worth {yearly_gain} more a year.",
            "Take {better_offer}: it comes out ahead by {yearly_gain} yearly.",
        ),
    ),
    Entry(
        "salary_range|typical_salary|pay_benchmark|wage_lookup",
        "Tell what a job usually pays in a city.|Usual salary by job, place and experience."
        "|Pay benchmark: lowest and highest usual yearly salary",
        {
            "occupation|job_title|profession": _JOBS,
            "city|location|work_city": "place",
            "years_experience|experience_years|seniority_years": "int 2..25",
            "company_size?|employees|headcount": "int 30..5000",
        },
        (
            "What is the usual salary of a {occupation} in {city} with {years_experience} years of "
            "experience[ at a company with {company_size} employees]?",
            "Please tell me the pay range for the occupation {occupation} in {city}; the "
            "experience is {years_experience} years.",
            "How much does a {occupation} earn in {city} after {years_experience} years in the "
            "job?",
            "I have worked as a {occupation} for {years_experience} years. What could I ask for in "
            "{city}[ from a firm of {company_size} people]?",
            "{occupation}, {city}, {years_experience} yrs: pay?",
            "{city} wages {occupation} {years_experience} years in[, {company_size} staff]",
            "Am I underpaid? {years_experience} years on the job, {occupation}, {city}.",
            "My boss offers me a raise and I don't know if it's fair. Folks who do {occupation} "
            "work in {city} with {years_experience} years behind them, what do they make?",
            "with {years_experience} years under the belt what's a {occupation} worth around "
            "{city}",
            "In {city}, what would they put on the payslip of a {occupation} who has been at it "
            "{years_experience} years[, {company_size} colleagues in the house]?",
        ),
        {"low_salary": "int 24000..45000", "high_salary": "int 46000..120000"},
        (
            "Between {low_salary} and {high_salary} a year.",
            "The usual pay of a {occupation} is {low_salary} to {high_salary}.",
        ),
    ),
    Entry(
        "search_freelance_projects|freelance_project_search|find_gigs|contract_work_search",
        "Search freelance projects by skills.|Finds contract work above an hourly rate."
        "|Projects for freelancers; duration in weeks, workload in hours a week",
        {
            "skills|required_skills|skill_list": "list pick Python; copywriting; React; video "
            "editing; SQL; bookkeeping; Figma; translation; Kubernetes; illustration; SEO; Java; "
            "voice acting; data cleaning; WordPress",
            "min_hourly_rate|hourly_rate_from|rate_min": "int 20..140",
            "max_duration_weeks|duration_weeks|weeks": "int 3..52",
            "max_hours_per_week?|weekly_hours|workload": "int 8..40",
            "remote_only?|is_remote": "flag",
        },
        (
            "Find freelance projects for the skills {skills} with an hourly rate of at least "
            "{min_hourly_rate} and a duration of no more than {max_duration_weeks} weeks[, "
            "{remote_only=true|remote only}].",
            "I offer {skills}. Which projects pay {min_hourly_rate} an hour or more and last "
            "{max_duration_weeks} weeks at most[, with up to {max_hours_per_week} hours per "
            "week]?",
            "Please search for contracts of up to {max_duration_weeks} weeks, minimum rate "
            "{min_hourly_rate} per hour, required skills {skills}.",
            "Are there any gigs for somebody who knows {skills}? The hourly rate must be "
            "{min_hourly_rate} and the work finished in {max_duration_weeks} weeks[; "
            "{max_hours_per_week} weekly hours are my maximum].",
            "{skills}, {min_hourly_rate}/h, max {max_duration_weeks} weeks",
            "{min_hourly_rate} per hour min, {skills}, not longer than {max_duration_weeks} "
            "weeks[, {remote_only=true|from home}]",
            "My last client just left and I have {max_duration_weeks} weeks until the baby comes. "
            "I do {skills} and charge {min_hourly_rate} an hour.",
            "got anything for a self-employed person good at {skills}[, "
            "{remote_only=true|remote}]? under {max_duration_weeks} weeks, {min_hourly_rate} an "
            "hour",
            "I wonder who would pay me {min_hourly_rate} an hour for {skills} over the next "
            "{max_duration_weeks} weeks[, say {max_hours_per_week} hours each]",
        ),
        {"project_title": "title", "client": "company", "hourly_rate": "int 25..160"},
        (
            "{client} pays {hourly_rate} an hour for '{project_title}'.",
            "'{project_title}' at {client} would suit you, {hourly_rate} per hour.",
        ),
    ),
    Entry(
        "search_online_courses|online_course_search|find_mooc|elearning_search",
        "Search online courses by topic, level and length.|Finds courses to take on the web."
        "|Online courses; effort is in hours a week, length in weeks",
        {
            "topic|subject|course_topic": "pick machine learning; creative writing; bookkeeping; "
            "beekeeping; art history; web design; nutrition; music theory; project management; "
            "astronomy; photography; game design; statistics; gardening; public speaking",
            "level|difficulty|course_level": "enum beginner, intermediate, advanced",
            "max_weeks|duration_weeks|length_weeks": "int 3..26",
            "max_hours_per_week|hours_per_week|weekly_effort": "int 2..15",
            "with_certificate?|certificate|has_certificate": "flag",
            "max_price?|price_limit|cost_up_to": "int 20..500",
        },
        (
            "Find {level} online courses on {topic} that last at most {max_weeks} weeks and take "
            "no more than {max_hours_per_week} hours per week[, "
            "{with_certificate=true|with a certificate}].",
            "I want to learn {topic} on the web at {level} level. I can give it "
            "{max_hours_per_week} hours per week for {max_weeks} weeks[ and pay {max_price}].",
            "Which courses about {topic} have a length of up to {max_weeks} weeks, a weekly effort "
            "of {max_hours_per_week} hours and the level {level}?",
            "Please list e-learning courses: topic {topic}, difficulty {level}, hours per week "
            "{max_hours_per_week}, duration {max_weeks} weeks[, price up to {max_price}].",
            "{topic} {level}, {max_hours_per_week}h/week, {max_weeks} weeks max",
            "{max_weeks} weeks, {max_hours_per_week} hours weekly: {topic} for {level}s"
            "[, {with_certificate=true|must end with a certificate}]",
            "The winter is long here. For {max_weeks} weeks I could spare {max_hours_per_week} "
            "hours a week and study {topic}, {level} stuff please.",
            "my daughter got curious about {topic}. {level}, from her laptop, "
            "{max_hours_per_week} hours in a week at the most, done within {max_weeks} weeks",
            "HR pays for my training[ up to {max_price}]. {topic}, {level}, finished in "
            "{max_weeks} weeks at {max_hours_per_week} hours each week.",
            "Teach me {topic} without leaving the sofa! I'm {level}; {max_hours_per_week} hours "
            "out of my week, over in {max_weeks} weeks.",
        ),
        {
            "course_title": "title",
            "provider": "pick Coursera; edX; FutureLearn; Udemy; "
            "Skillshare; Khan Academy; OpenLearn; Domestika; Udacity",
        },
        (
            "{provider} has '{course_title}'.",
            "Try '{course_title}' on {provider}.",
        ),
    ),
    Entry(
        "search_language_classes|language_class_search|find_language_school|evening_class_finder",
        "Search language classes in a city.|Finds lessons in a language by level and weekday."
        "|Language schools; class_size is the largest group one accepts",
        {
            "language|target_language|course_language": "language",
            "cefr_level|level|current_level": "enum A1, A2, B1, B2, C1",
            "city|town|location": "place",
            "weekday?|day|class_day": "pick Monday; Tuesday; Wednesday; Thursday; Friday; Saturday",
            "max_class_size?|class_size|group_size": "int 4..20",
            "native_teacher?|native_speaker": "flag",
        },
        (
            "Find {language} classes of level {cefr_level} in {city}[ on a {weekday}].",
            "I would like to take {language} lessons in {city}. My level is {cefr_level}[ and the "
            "class size should be {max_class_size} at most].",
            "Which schools in {city} teach {language} at {cefr_level}[ with a "
            "{native_teacher=true|native speaker}][ on {weekday}]?",
            "Please search evening classes: city {city}, language {language}, level "
            "{cefr_level}[, weekday {weekday}].",
            "{language} {cefr_level} {city}[ {weekday}]",
            "{city}, somewhere to learn {language}, {cefr_level}[, groups up to {max_class_size}]",
            "My in-laws speak only {language}. I passed the test for {cefr_level}, live in "
            "{city}[, have {weekday}s off] and want to sit with a teacher.",
            "I keep forgetting my {language}! At {cefr_level} now; what can I join around "
            "{city}[, no more than {max_class_size} people]?",
            "where in {city} could somebody go for {cefr_level} in {language}[, "
            "{native_teacher=true|native teacher please}]",
            "After work[ on {weekday}] I'd like to sit in a class in {city} and practice "
            "{language}, {cefr_level} it says on my paper.",
        ),
        {
            "school": "pick Lingua House; Babel Institute; Goethe-Zentrum; Alliance; Parla; "
            "Speakeasy School; City Academy; Wortwerk",
            "start_date": "date",
        },
        (
            "{school} starts a class on {start_date}.",
            "The next one is at {school}, from {start_date}.",
        ),
    ),
    Entry(
        "compare_degree_programs|degree_comparison|university_program_compare|compare_universities",
        "Compare a degree at several universities.|Ranks universities for one subject."
        "|Sets study programs side by side by a criterion",
        {
            "universities|schools|institutions": "list pick Leiden; Uppsala; Bologna; Heidelberg; "
            "Edinburgh; Coimbra; Leuven; McGill; Kyoto University; Trinity College; Aarhus; "
            "Charles University; Salamanca; ETH Zurich",
            "subject|major|program": "pick economics; physics; law; medicine; philosophy; "
            "computer science; history; chemistry; psychology; linguistics; architecture",
            "criterion|compare_by|metric": "enum tuition, ranking, employment_rate, class_size, "
            "living_costs",
            "degree?|degree_level|level": "enum bachelor, master, doctorate",
        },
        (
            "Compare the universities {universities} for {subject} by {criterion}[, {degree} "
            "degree].",
            "Which of {universities} is best for studying {subject} in terms of {criterion}[ at "
            "{degree} level]?",
            "I have been accepted for {subject} by {universities}. Please compare them by the "
            "criterion {criterion}.",
            "Please rank the {subject} programs of {universities}; the metric is {criterion}[ and "
            "the degree {degree}].",
            "{subject}: {universities}, {criterion}?",
            "{criterion} for {subject} at {universities}[ ({degree})]",
            "Our son can't decide where to go. {universities} are on his list, {subject} is his "
            "passion, we parents worry about {criterion}.",
            "suppose i study {subject}[, {degree}]. {universities}, who leads in {criterion}",
            "By {criterion} alone, how would you order {universities} if somebody wants to do "
            "{subject}[ as a {degree}]?",
        ),
        {
            "best_university": "pick Leiden; Uppsala; Bologna; Heidelberg; Edinburgh; Leuven; "
            "Aarhus; ETH Zurich",
            "value_found": "decimal",
        },
        (
            "{best_university} comes first with {value_found}.",
            "For {subject} it is {best_university}: {value_found}.",
        ),
    ),
    Entry(
        "search_concerts|concert_search|find_live_music|gig_finder",
        "Search concerts by genre, city and dates.|Finds live music between two days."
        "|Concert search; date_from and date_to limit the evening",
        {
            "genre|music_genre|style": "pick jazz; indie rock; techno; baroque music; reggae; "
            "hip hop; folk; heavy metal; salsa; blues; K-pop; opera; punk; soul; fado",
            "city|town|location": "place",
            "date_from|start_date|earliest_date": "date",
            "date_to|end_date|latest_date": "date",
            "max_ticket_price?|max_price|price_limit": "int 15..180",
            "standing?|standing_room|standing_tickets": "flag",
        },
        (
            "Find {genre} concerts in {city} between {date_from} and {date_to}[ with tickets for "
            "at most {max_ticket_price}].",
            "I would like to hear live {genre} in {city}. The earliest date is {date_from} and the "
            "latest date is {date_to}.",
            "Which {genre} concerts take place in {city} from {date_from} to {date_to}[, with "
            "{standing=true|standing tickets}]?",
            "Please search for gigs: end date {date_to}, start date {date_from}, genre {genre}, "
            "city {city}[, max price {max_ticket_price}].",
            "{genre} live {city} {date_from} - {date_to}",
            "{city}, {date_from} to {date_to}, any {genre}[ under {max_ticket_price}]",
            "I fly out of {city} on {date_to} and get there on {date_from}. In between I want to "
            "see a band play {genre}[, {standing=true|standing, not sitting}].",
            "My girlfriend is mad about {genre}; who's on stage in {city} some evening from "
            "{date_from} until {date_to}[? {max_ticket_price} each is okay]",
            "we're in town ({city}) till {date_to}, arriving {date_from}, and in the mood for "
            "{genre}",
            "Is anybody playing {genre} in {city} after {date_from} but before {date_to}[, "
            "tickets not above {max_ticket_price}]?",
        ),
        {"artist": "title", "concert_date": "date", "ticket_price": "money"},
        (
            "{artist} plays on {concert_date}; tickets cost {ticket_price}.",
            "On {concert_date} you can hear {artist} for {ticket_price}.",
        ),
    ),
    Entry(
        "find_match_tickets|match_ticket_search|sports_ticket_finder|stadium_tickets",
        "Find tickets for a match of two teams.|Searches stadium seats for a game."
        "|Match tickets; home_team plays in its own stadium against away_team",
        {
            "home_team|team_name|host_team": "pick Arsenal; Boston Celtics; FC Porto; Ajax; "
            "Toronto Raptors; Leeds Rhinos; Real Betis; Lyon; Chicago Bulls; Celtic; Napoli; "
            "Werder Bremen; Munster",
            "away_team|opponent|visiting_team": "pick Chelsea; Miami Heat; Benfica; Feyenoord; "
            "Denver Nuggets; Hull FC; Valencia; Marseille; Utah Jazz; Rangers; Lazio; "
            "Eintracht Frankfurt; Leinster",
            "ticket_count|number_of_tickets|quantity": "int 2..8",
            "max_price_each?|price_per_ticket|price_limit": "int 20..250",
            "seats_together?|adjacent_seats|together": "flag",
        },
        (
            "Find {ticket_count} tickets for the match {home_team} against {away_team}[ for at "
            "most {max_price_each} each].",
            "I need {ticket_count} tickets; the home team is {home_team} and the away team is "
            "{away_team}[, {seats_together=true|seats next to each other}].",
            "Are there {ticket_count} seats left when {away_team} plays away at {home_team}[, "
            "price per ticket no more than {max_price_each}]?",
            "Please look for {ticket_count} places in the stadium of {home_team} for the game with "
            "the opponent {away_team}.",
            "{home_team} - {away_team}, {ticket_count} tickets[, {max_price_each} max each]",
            "{ticket_count}x {home_team} vs {away_team}[, {seats_together=true|together}]",
            "My dad has supported {away_team} all his life and they visit {home_team} soon. We'd "
            "be {ticket_count} people.",
            "{away_team} come to {home_team} and I promised the kids. Where do I get "
            "{ticket_count} seats[ {seats_together=true|side by side}][ under {max_price_each} "
            "apiece]?",
            "want to watch {home_team} beat {away_team} live at home, there are {ticket_count} of "
            "us",
            "Once in a lifetime: {home_team} hosting {away_team}. Get me in with my friends, "
            "{ticket_count} in total[, paying {max_price_each} per head or less].",
        ),
        {
            "section": "pick block A; block C12; north stand; upper ring; east stand; south corner",
            "price_each": "money",
        },
        (
            "There are {ticket_count} tickets in {section} for {price_each} each.",
            "{section} is free, at {price_each} a ticket.",
        ),
    ),
    Entry(
        "find_conferences|conference_search|search_trade_fairs|conference_calendar",
        "Search conferences by topic and dates.|Finds conferences that begin in a period."
        "|Conference search by topic, continent and number of attendees",
        {
            "topic|theme|subject": "pick renewable energy; pediatrics; cyber security; open "
            "education; logistics; food technology; game development; soil science; fintech; "
            "translation studies; tourism; robotics; urban transport",
            "continent|world_region|region": "enum Europe, Asia, Africa, North_America, "
            "South_America",
            "starts_after|earliest_start|begin_from": "date",
            "starts_before|latest_start|begin_until": "date",
            "min_attendees?|attendees|minimum_size": "int 50..3000",
            "max_results?|limit|top_n": "int 3..20",
        },
        (
            "Find conferences about {topic} in {continent} that start after {starts_after} and "
            "before {starts_before}[ with at least {min_attendees} attendees].",
            "I am interested in conferences on {topic}. The continent is {continent}, the earliest "
            "start {starts_after} and the latest start {starts_before}[; list {max_results}].",
            "Which conferences on {topic} begin before {starts_before} but not earlier than "
            "{starts_after}, somewhere in {continent}?",
            "Please list[ up to {max_results}] trade fairs for {topic} in {continent}, starting "
            "between {starts_after} and {starts_before}.",
            "{topic}, {continent}, {starts_after} - {starts_before}[, {max_results} results]",
            "{continent} {topic} congress after {starts_after} before {starts_before}",
            "My boss wants me to present our work on {topic}. I'm on leave until {starts_after} "
            "and due back from travelling by {starts_before}; {continent} only.",
            "Where do people who work in {topic} meet in {continent}[, {min_attendees} or more of "
            "them]? First day from {starts_after}, at the latest {starts_before}.",
            "i could travel to {continent} for a {topic} gathering that kicks off after "
            "{starts_after} and no later than {starts_before}",
            "It should begin before {starts_before}, not before {starts_after}: an event on "
            "{topic}, {continent}[, a big one with {min_attendees} people].",
        ),
        {"conference": "title", "city": "place", "first_day": "date"},
        (
            "'{conference}' begins in {city} on {first_day}.",
            "There is '{conference}' in {city}, starting {first_day}.",
        ),
    ),
    Entry(
        "find_restaurants_by_diet|diet_restaurant_search|dietary_dining_search|eat_out_by_diet",
        "Find a restaurant that serves several diets.|Places to eat for people with diets."
        "|Restaurant search by dietary needs, size of the party and average price",
        {
            "city|town|location": "place",
            "diets|dietary_needs|diet_list": "list pick vegan; vegetarian; gluten-free; halal; "
            "kosher; dairy-free; low-carb; nut-free; pescatarian; low-sodium",
            "party_size|guests|number_of_people": "int 2..16",
            "max_price_per_person?|price_per_head|average_price_max": "int 12..80",
            "min_rating?|rating_from|minimum_stars": "float 3..5 1",
            "child_friendly?|kids_welcome": "flag",
        },
        (
            "Find a restaurant in {city} for {party_size} people that serves {diets} food[ at no "
            "more than {max_price_per_person} per person].",
            "We are a party of {party_size} in {city} and our dietary needs are {diets}[; the "
            "rating should be {min_rating} or higher].",
            "Which places in {city} cook {diets} and can seat {party_size} guests[, "
            "{child_friendly=true|children welcome}]?",
            "Please search for somewhere to eat: diets {diets}, number of people {party_size}, "
            "city {city}[, minimum rating {min_rating}].",
            "{city}, {diets}, table for {party_size}[, {max_price_per_person} a head]",
            "{party_size} of us, {diets} eaters, hungry in {city}",
            "Dinner with my colleagues is a nightmare to plan: {diets}, all at one table, "
            "{party_size} in number, in {city}.",
            "where can {party_size} people go out in {city} if some are {diets}[ and there are "
            "{child_friendly=true|small kids with us}]",
            "In {city}, who does {diets} well[, at least {min_rating} stars]? We'd come with "
            "{party_size}.",
            "Grandpa turns eighty in {city}. {party_size} relatives, diets all over the place "
            "({diets})[, up to {max_price_per_person} each].",
        ),
        {"restaurant": _RESTAURANTS, "rating": "float 3..5 1"},
        (
            "{restaurant}, rated {rating}, would suit everyone.",
            "I found {restaurant} with {rating} stars.",
        ),
    ),
    Entry(
        "search_menu_without_allergens|allergen_free_dishes|menu_allergy_filter|safe_dishes",
        "List dishes of a restaurant without allergens.|Filters a menu by what one can't eat."
        "|Dishes on a menu that contain none of the excluded allergens",
        {
            "restaurant_name|restaurant|venue": _RESTAURANTS,
            "exclude_allergens|allergens|avoid": "list pick peanuts; milk; eggs; gluten; soy; "
            "sesame; shellfish; celery; mustard; fish; tree nuts; lupin",
            "course?|menu_section|dish_course": "enum starter, main, dessert",
            "max_calories?|calorie_limit|kcal_max": "int 250..900",
        },
        (
            "Which dishes at {restaurant_name} contain no {exclude_allergens}[ and have at most "
            "{max_calories} calories]?",
            "Please list everything on the menu of {restaurant_name} that is free from "
            "{exclude_allergens}[; only the {course} section].",
            "I am allergic to {exclude_allergens} and going to {restaurant_name}. Which dishes are "
            "safe for me[ as a {course}]?",
            "Filter the menu of {restaurant_name}: exclude the allergens {exclude_allergens}[, "
            "calorie limit {max_calories}].",
            "{restaurant_name}, no {exclude_allergens}[, {course}]",
            "without {exclude_allergens} at {restaurant_name}?",
            "My little one gets a rash from {exclude_allergens}. What could she have at "
            "{restaurant_name}[, {course} wise]?",
            "{exclude_allergens} make me sick, so what's left for me at {restaurant_name}[ below "
            "{max_calories} kcal]",
            "A friend invited me to {restaurant_name} and I must stay away from "
            "{exclude_allergens}. Is there a {course=main|main} I can order?",
        ),
        {
            "dish": "pick zucchini salad; lentil dal; roast chicken with herbs; rice noodle "
            "bowl; baked sweet potato; fruit sorbet; tomato soup; poached pears; bean chili",
            "dish_count": "int 2..15",
        },
        (
            "{dish_count} dishes are safe, for example {dish}.",
            "You can have {dish}; {dish_count} dishes fit in all.",
        ),
    ),
    Entry(
        "search_doctors|find_physician|practitioner_search|doctor_directory_search",
        "Search doctors by speciality, insurer and distance.|Finds a practice near a zip code."
        "|Doctor directory; max_wait_days is the longest wait one accepts",
        {
            "speciality|specialty|medical_field": "pick dermatologist; cardiologist; allergist; "
            "pediatrician; eye doctor; orthopedist; gynecologist; neurologist; urologist; ENT "
            "doctor; psychiatrist; dentist; rheumatologist",
            "zip_code|postal_code|near_zip": "zip",
            "max_distance_km|radius_km|distance_limit": "int 2..50",
            "max_wait_days?|wait_days|days_until_slot": "int 2..60",
            "insurer?|insurance_company|health_plan": "pick Aetna; Cigna; AOK; Bupa; Allianz; "
            "Kaiser; Helsana; Humana; Techniker; AXA",
            "spoken_language?|language|speaks": "language",
        },
        (
            "Find a {speciality} within {max_distance_km} km of the zip code {zip_code}[ who "
            "accepts the insurer {insurer}].",
            "I need a {speciality} near {zip_code}, at a distance of no more than "
            "{max_distance_km} km[, who speaks {spoken_language}].",
            "Which doctors with the speciality {speciality} practice {max_distance_km} km or less "
            "from {zip_code}[ and can see me within {max_wait_days} days]?",
            "Please search the directory: postal code {zip_code}, radius {max_distance_km} km, "
            "{speciality}[, health plan {insurer}][, language {spoken_language}].",
            "{speciality} {zip_code} {max_distance_km} km[, {insurer}]",
            "{zip_code}, {speciality}, not over {max_distance_km} km away[, a slot in "
            "{max_wait_days} days]",
            "It itches and I've had enough. I live at {zip_code} and can go {max_distance_km} km "
            "to see a {speciality}[; I'm with {insurer}].",
            "My grandmother only understands {spoken_language}. She needs a {speciality} around "
            "{zip_code}, {max_distance_km} km is about what she can travel.",
            "no car, so {max_distance_km} km at most, i'm in {zip_code} and should see a "
            "{speciality}[ in the next {max_wait_days} days]",
            "We just moved to {zip_code} and our old {speciality} is too far. Who is there inside "
            "{max_distance_km} km[ that takes {insurer}]?",
        ),
        {"doctor_name": "person", "distance_km": "float 1..50 1"},
        (
            "Dr. {doctor_name} is {distance_km} km away.",
            "{doctor_name} practices {distance_km} km from {zip_code}.",
        ),
    ),
    Entry(
        "compare_clinic_prices|clinic_price_comparison|treatment_cost_compare|medical_price_check",
        "Compare what two clinics charge for a treatment.|Price of a procedure at two clinics."
        "|Says which clinic treats cheaper, for a patient of a given age",
        {
            "procedure|treatment|procedure_name": "pick knee MRI; dental implant; laser eye "
            "surgery; root canal; teeth cleaning; cataract surgery; ultrasound; hearing test; "
            "mole removal; allergy test; hip replacement; blood panel",
            "first_clinic|clinic_a|clinic_one": "pick St. Mary's; Lakeside Clinic; Klinik am Park; "
            "Northgate Medical; Clinique Pasteur; Hillcrest; San Rafael; City Health Center",
            "second_clinic|clinic_b|clinic_two": "pick Riverside Hospital; Charite; Mercy Center; "
            "Westend Praxis; Clinica Sol; Greenfield Health; Maple Medical; The Elm Practice",
            "patient_age|age|age_years": "int 18..85",
            "insured?|has_insurance|is_insured": "flag",
        },
        (
            "Compare the price of a {procedure} at {first_clinic} with that at {second_clinic} for "
            "a patient aged {patient_age}[, {insured=true|insured}].",
            "I am {patient_age} years old and need a {procedure}. Is {first_clinic} or "
            "{second_clinic} cheaper?",
            "What do {first_clinic} and {second_clinic} charge for the treatment {procedure} if "
            "the patient's age is {patient_age}[ and {insured=false|there is no insurance}]?",
            "Please check the costs of a {procedure}, first clinic {first_clinic}, second clinic "
            "{second_clinic}, age {patient_age}.",
            "{procedure}: {first_clinic} vs {second_clinic}, age {patient_age}",
            "{patient_age}, {procedure}, {first_clinic} or {second_clinic}[, "
            "{insured=false|paying myself}]",
            "My mother is {patient_age} and has to have a {procedure}. {first_clinic} is close "
            "by, but is {second_clinic} less expensive?",
            "who asks less for a {procedure}, {first_clinic} or {second_clinic}? the patient is "
            "{patient_age}[ and {insured=true|has insurance}]",
            "Between {first_clinic} and {second_clinic}, where would a {patient_age}-year-old "
            "pay the smaller bill for a {procedure}?",
        ),
        {"first_cost": "money", "second_cost": "money"},
        (
            "{first_clinic} charges {first_cost}, {second_clinic} {second_cost}.",
            "It is {first_cost} at {first_clinic} and {second_cost} at {second_clinic}.",
        ),
    ),
    Entry(
        "search_houseplants|houseplant_finder|find_indoor_plant|indoor_plants_search",
        "Search houseplants by light and height.|Finds indoor plants for a spot at home."
        "|Houseplants; watering_days is how often one wants to water them",
        {
            "light_level|light|light_needs": "enum low, medium, bright",
            "max_height_cm|height_limit|max_height": "int 20..220",
            "watering_days?|water_every_days|watering_interval": "int 3..21",
            "pet_safe?|non_toxic|is_pet_safe": "flag",
            "flowering?|has_flowers|blooms": "flag",
        },
        (
            "Find houseplants for {light_level} light that grow no higher than {max_height_cm} "
            "cm[ and are {pet_safe=true|safe for pets}].",
            "I need an indoor plant with a maximum height of {max_height_cm} cm; the light level "
            "is {light_level}[ and I only water every {watering_days} days].",
            "Which plants can live in a room with {light_level} light, stay below {max_height_cm} "
            "cm[ and {flowering=true|have flowers}]?",
            "Please suggest greenery for the office: height limit {max_height_cm} cm, light "
            "{light_level}[, watering interval {watering_days} days].",
            "{light_level} light, {max_height_cm} cm max[, {pet_safe=true|non-toxic}]",
            "up to {max_height_cm} cm, {light_level} spot, something green[, "
            "{flowering=true|with blossoms}]",
            "My window sill gets {light_level} light and between the shelves there are "
            "{max_height_cm} cm. The cat nibbles at everything, so "
            "{pet_safe=true|nothing poisonous}.",
            "i kill everything that needs care. {light_level} light, not taller than "
            "{max_height_cm} cm[, water only once in {watering_days} days]",
            "What could I put in that corner with {light_level} light? {max_height_cm} cm is all "
            "the room it has[, and {flowering=false|no flowers, I have hay fever}].",
        ),
        {
            "plant": "pick snake plant; spider plant; peace lily; rubber fig; calathea; aloe; "
            "Boston fern; pothos; orchid; jade plant; monstera; kentia palm"
        },
        (
            "A {plant} would thrive there.",
            "I suggest a {plant}.",
        ),
    ),
    Entry(
        "search_garden_plants|garden_plant_finder|perennial_search|nursery_plant_search",
        "Search garden plants by bloom and color.|Finds perennials that flower in given months."
        "|Garden plants; bloom_from and bloom_until are the months of flowering",
        {
            "flower_color|color|bloom_color": "color",
            "bloom_from|bloom_start|flowering_from": "pick March; April; May; June",
            "bloom_until|bloom_end|flowering_to": "pick July; August; September; October",
            "sun_exposure|exposure|position": "enum full_sun, half_sun, no_sun",
            "min_height_cm?|height_from|taller_than": "int 10..60",
            "spacing_cm?|plant_spacing|distance_cm": "int 15..90",
            "evergreen?|is_evergreen": "flag",
        },
        (
            "Find {flower_color} garden plants for {sun_exposure} that bloom from {bloom_from} "
            "until {bloom_until}[ and are at least {min_height_cm} cm high].",
            "I am looking for perennials with {flower_color} flowers. The bloom should start in "
            "{bloom_from} and end in {bloom_until}; the position is {sun_exposure}.",
            "Which plants flower in {flower_color} between {bloom_from} and {bloom_until} in "
            "{sun_exposure}[, {evergreen=true|evergreen}][, spacing {spacing_cm} cm]?",
            "Please search the nursery: exposure {sun_exposure}, color {flower_color}, flowering "
            "until {bloom_until}, flowering from {bloom_from}[, height from {min_height_cm} cm].",
            "{flower_color}, {bloom_from}-{bloom_until}, {sun_exposure}",
            "{sun_exposure} bed, {flower_color} blossoms {bloom_from} to {bloom_until}[, "
            "{evergreen=true|green in winter too}]",
            "My bees go hungry till {bloom_until}. Something {flower_color} that is out from "
            "{bloom_from} on would help; the spot has {sun_exposure}.",
            "the neighbors have a sea of {flower_color} every year from {bloom_from} right up to "
            "{bloom_until}, i want that in {sun_exposure}[, taller than {min_height_cm} cm]",
            "What do I set in the border with {sun_exposure} so it glows {flower_color}? In "
            "{bloom_from} it should begin, and last into {bloom_until}[, one every {spacing_cm} "
            "cm].",
        ),
        {
            "plant": "pick lavender; coneflower; garden phlox; yarrow; catmint; daylily; salvia; "
            "geranium Rozanne; black-eyed Susan; astilbe; foxglove; bellflower",
            "price": "money",
        },
        (
            "{plant} fits, at {price} a pot.",
            "Try {plant} for {price}.",
        ),
    ),
    Entry(
        "search_novels|novel_search|find_fiction|fiction_finder",
        "Search novels by genre, years and length.|Finds fiction published in a span of years."
        "|Novel search; max_pages is the longest book one wants to read",
        {
            "genre|fiction_genre|category": "pick crime; science fiction; romance; horror; "
            "historical fiction; fantasy; satire; thriller; magical realism; western; gothic; "
            "family saga; spy fiction",
            "published_from|year_from|earliest_year": "int 1850..1985",
            "published_to|year_to|latest_year": "int 1986..2025",
            "max_pages|page_limit|pages_up_to": "int 150..800",
            "original_language?|written_in|language": "language",
            "prize_winner?|won_prize|award_winning": "flag",
        },
        (
            "Find {genre} novels published between {published_from} and {published_to} with at "
            "most {max_pages} pages[, originally written in {original_language}].",
            "I would like to read {genre}. The book should be published from {published_from} to "
            "{published_to} and have no more than {max_pages} pages.",
            "Which {genre} novels of up to {max_pages} pages came out after {published_from} and "
            "before {published_to}[ and {prize_winner=true|won a prize}]?",
            "Please search fiction: latest year {published_to}, earliest year {published_from}, "
            "page limit {max_pages}, genre {genre}[, written in {original_language}].",
            "{genre}, {published_from}-{published_to}, under {max_pages} pages",
            "{max_pages} pages max, {genre}, {published_from} to {published_to}[, "
            "{original_language}]",
            "Something {genre} for the beach, please: not older than {published_from}, not newer "
            "than {published_to}, and I give up after {max_pages} pages.",
            "Our reading circle does {genre} next. Nothing past {published_to}, nothing before "
            "{published_from}; {max_pages} pages is what we manage in a month[, "
            "{prize_winner=true|prize winners preferred}].",
            "what's a good read in {genre} from the years {published_from} till {published_to}? i "
            "can carry {max_pages} pages in my bag",
        ),
        {"novel_title": _NOVELS, "author": "person", "pages": "int 120..800"},
        (
            "{novel_title} by {author} has {pages} pages.",
            "Read {novel_title}: {author}, {pages} pages.",
        ),
    ),
    Entry(
        "compare_book_editions|book_edition_comparison|edition_prices|compare_book_formats",
        "Compare two editions of a book by price.|What does a title cost in two formats?"
        "|Book formats side by side, such as paperback and audiobook",
        {
            "book_title|title|book": _NOVELS,
            "first_format|format_a|format_one": "enum hardcover, paperback, large_print",
            "second_format|format_b|format_two": "enum ebook, audiobook, pocket_edition",
            "edition_language?|language|text_language": "language",
            "used_copies?|include_used|second_hand": "flag",
        },
        (
            "Compare the price of {book_title} as {first_format} with the price as "
            "{second_format}[, edition in {edition_language}].",
            "How much cheaper is the {second_format} of {book_title} than the {first_format}?",
            "I want to buy {book_title}. Please tell me what the {first_format} and the "
            "{second_format} cost[, {used_copies=true|used copies included}].",
            "For the book {book_title}, put the formats {first_format} and {second_format} side "
            "by side[ in {edition_language}].",
            "{book_title}: {first_format} or {second_format}?",
            "{second_format} vs {first_format}, {book_title}[, {edition_language}]",
            "My eyes aren't what they were. Is {book_title} dearer as {first_format} than as "
            "{second_format}?",
            "gift for mom, {book_title}. does {second_format} save me money over {first_format}[ "
            "{used_copies=true|if second-hand is fine}]",
            "I have room for {book_title} either as {first_format} on the shelf or as "
            "{second_format}; what would each of them set me back?",
        ),
        {"first_price": "money", "second_price": "money"},
        (
            "The {first_format} costs {first_price}, the {second_format} {second_price}.",
            "{second_price} as {second_format}, {first_price} as {first_format}.",
        ),
    ),
    Entry(
        "search_wines|wine_search|find_bottles|wine_cellar_search",
        "Search wines by grape, vintage and price.|Finds bottles in a wine shop."
        "|Wine search; vintage_from and vintage_to are years of harvest",
        {
            "grape|grape_variety|variety": "pick Riesling; Merlot; Syrah; Tempranillo; Malbec; "
            "Pinot Noir; Chardonnay; Nebbiolo; Sauvignon Blanc; Zinfandel; Grenache; Albarino",
            "vintage_from|earliest_vintage|year_from": "int 1985..2012",
            "vintage_to|latest_vintage|year_to": "int 2013..2024",
            "max_price?|price_to|bottle_price_max": "int 20..150",
            "country?|origin_country|wine_country": "pick France; Italy; Spain; Chile; Argentina; "
            "Germany; Austria; South Africa; Portugal; Australia; Georgia",
            "bottle_count?|bottles|quantity": "int 2..24",
            "organic?|is_organic": "flag",
        },
        (
            "Find {grape} wines with a vintage from {vintage_from} to {vintage_to}[ from "
            "{country}][ for at most {max_price} a bottle].",
            "I am looking for[ {bottle_count} bottles of] {grape}; the earliest vintage is "
            "{vintage_from} and the latest vintage is {vintage_to}[, {organic=true|organic}].",
            "Which wines of the grape variety {grape} were harvested between {vintage_from} and "
            "{vintage_to}[ in {country}]?",
            "Please search the cellar: vintage to {vintage_to}, vintage from {vintage_from}, grape "
            "{grape}[, price to {max_price}].",
            "{grape} {vintage_from}-{vintage_to}[ {country}][ under {max_price}]",
            "{country=Italy|Italy}, {grape}, harvest {vintage_from} till {vintage_to}",
            "My father-in-law is fussy: {grape}, nothing younger than {vintage_to}, nothing older "
            "than {vintage_from}[, and {organic=true|organic, he insists}].",
            "Something to lay down for our anniversary. We married in {vintage_from}, so from "
            "then on up to {vintage_to}, {grape}[, {bottle_count} bottles].",
            "got any {grape} of the years {vintage_from} to {vintage_to}[? i pay {max_price} and "
            "not more]",
            "If it's {grape} and from after {vintage_from} but before {vintage_to}, I'd like to "
            "pour it on Sunday[; {country} preferred].",
        ),
        {"wine": "title", "vintage": "int 1985..2024", "price": "money"},
        (
            "There is {wine} of {vintage} for {price}.",
            "{wine}, {vintage}, costs {price}.",
        ),
    ),
    Entry(
        "search_video_games|video_game_search|game_store_search|find_console_game",
        "Search video games by platform and genre.|Finds games for a console or computer."
        "|Game search; player_age is how old the youngest player is",
        {
            "platform|console|system": "enum PlayStation, Xbox, Switch, PC",
            "genre|game_genre|category": "pick racing; puzzle; role-playing; farming simulation; "
            "platformer; strategy; horror; football; city building; dance; stealth; flight "
            "simulation; trivia",
            "player_age|age|youngest_age": "int 4..18",
            "player_count|players|local_players": "int 2..8",
            "max_price?|price_limit|budget": "int 20..80",
            "on_sale?|discounted|is_discounted": "flag",
        },
        (
            "Find {genre} games for {platform} that {player_count} players can play and that are "
            "suitable from the age of {player_age}[, for at most {max_price}].",
            "I need a {platform} game of the genre {genre} for {player_count} players; the "
            "youngest is {player_age} years old.",
            "Which {genre} titles on {platform} may a {player_age}-year-old play with a total of "
            "{player_count} players[, {on_sale=true|on sale}]?",
            "Please search the store: platform {platform}, player count {player_count}, player age "
            "{player_age}, genre {genre}[, price limit {max_price}].",
            "{platform}, {genre}, age {player_age}, {player_count} players",
            "{genre} on {platform} for {player_count}, ok for {player_age} year olds[, "
            "{on_sale=true|discounted}]",
            "It's raining and I have {player_count} bored kids on the couch, the smallest is "
            "{player_age}. We own a {platform} and they like {genre}[; I'd pay {max_price}].",
            "my son turns {player_age} and loves {genre}. {player_count} of them want to play "
            "together, {platform} is what we have",
            "{player_count} of us at once, the youngest {player_age}: is there some {genre} for "
            "the {platform}[ below {max_price}]?",
        ),
        {"game_title": "title", "price": "money"},
        (
            "'{game_title}' costs {price}.",
            "Try '{game_title}' for {price}.",
        ),
    ),
    Entry(
        "compare_car_insurance|car_insurance_offers|motor_insurance_comparison|auto_cover_compare",
        "Compare offers of car insurers for a driver.|Finds the cheapest insurance for a car."
        "|Car insurance; driver_age in years, claim_free_years without damage",
        {
            "car_model|car|vehicle": _CARS,
            "driver_age|age_of_driver|age": "int 18..80",
            "claim_free_years|years_without_claim|no_claims_years": "int 2..30",
            "coverage|cover_type|coverage_level": "enum liability, partial, full",
            "yearly_km?|annual_mileage|km_per_year": "int 5000..40000",
            "garage?|parked_in_garage|has_garage": "flag",
        },
        (
            "Compare {coverage} car insurance offers for a {car_model}; the driver is {driver_age} "
            "years old and has {claim_free_years} years without a claim.",
            "I am {driver_age} and drive a {car_model}[ about {yearly_km} km a year]. With "
            "{claim_free_years} claim-free years, which insurer is cheapest for {coverage} "
            "coverage?",
            "Which company insures a {car_model} best with {coverage} cover, age of driver "
            "{driver_age}, no-claims years {claim_free_years}[, "
            "{garage=true|parked in a garage}]?",
            "Please find me insurance offers: vehicle {car_model}, coverage {coverage}, "
            "{claim_free_years} years without claims, driver aged {driver_age}[, {yearly_km} km "
            "per year].",
            "{car_model}, {coverage}, age {driver_age}, {claim_free_years} yrs no claims",
            "{driver_age} y/o driver, {claim_free_years} years clean, {car_model}, {coverage}[, "
            "{yearly_km} km/yr]",
            "They raised my premium again. {car_model}, I'm {driver_age}, nothing happened for "
            "{claim_free_years} years, and I'd like {coverage}. Who is cheaper?",
            "I haven't scratched my {car_model} in {claim_free_years} years. At {driver_age} I "
            "should pay less for {coverage}, shouldn't I[? {garage=true|It sleeps in a garage}]",
            "switch me to someone cheaper: {coverage} for a {car_model}, no damage since "
            "{claim_free_years} years, i turned {driver_age}",
        ),
        {"insurer": "company", "yearly_premium": "money"},
        (
            "{insurer} is cheapest at {yearly_premium} a year.",
            "The best offer comes from {insurer}: {yearly_premium} per year.",
        ),
    ),
    Entry(
        "search_phone_plans|mobile_plan_search|find_sim_plan|cell_plan_finder",
        "Search mobile plans by data and minutes.|Finds phone contracts below a monthly price."
        "|Mobile plans; data in GB a month, calls in minutes a month",
        {
            "min_data_gb|data_gb|monthly_data": "int 2..60",
            "max_monthly_price|price_per_month|monthly_cost_max": "int 5..60",
            "min_minutes?|call_minutes|included_minutes": "int 100..900",
            "max_contract_months?|contract_months|commitment_months": "int 2..24",
            "roaming?|includes_roaming|eu_roaming": "flag",
            "network?|carrier|provider": "pick Vodafone; Orange; T-Mobile; O2; Verizon; EE; "
            "Swisscom; Telia; AT&T",
        },
        (
            "Find a mobile plan with at least {min_data_gb} GB of data for no more than "
            "{max_monthly_price} per month[ and {min_minutes} call minutes].",
            "My monthly price limit is {max_monthly_price} and I need {min_data_gb} GB of data[; "
            "the contract should run {max_contract_months} months at most].",
            "Which phone contracts[ on the {network} network] include {min_data_gb} GB per month "
            "and cost {max_monthly_price} or less?",
            "Please search SIM plans: monthly cost up to {max_monthly_price}, data from "
            "{min_data_gb} GB[, included minutes {min_minutes}][, "
            "{roaming=true|with roaming}].",
            "{min_data_gb} GB, {max_monthly_price}/month[, {network}]",
            "under {max_monthly_price} a month with {min_data_gb} gigs[, {roaming=true|roaming "
            "included}]",
            "I burn through {min_data_gb} GB every month on the bus. Who gives me that for "
            "{max_monthly_price}[ without tying me down longer than {max_contract_months} "
            "months]?",
            "my teenager streams {min_data_gb} gb a month and i'm willing to pay "
            "{max_monthly_price} monthly, what sim do i get her[, {network} works best here]",
            "Only {max_monthly_price} out of my account each month, {min_data_gb} GB for maps "
            "and mail[, {min_minutes} minutes to call my mum].",
        ),
        {"plan_name": "title", "monthly_price": "money"},
        (
            "The plan {plan_name} costs {monthly_price} a month.",
            "Take {plan_name} at {monthly_price} monthly.",
        ),
    ),
    Entry(
        "compare_electricity_tariffs|power_tariff_comparison|electricity_offers|energy_switch_search",
        "Compare electricity tariffs for a household.|Finds the cheapest power supplier."
        "|Power tariffs by postal code and yearly use in kWh",
        {
            "zip_code|postal_code|supply_zip": "zip",
            "yearly_kwh|annual_usage|consumption_kwh": "int 1200..9000",
            "current_monthly_bill|monthly_bill|present_bill": "int 40..320",
            "green_only?|green_power|renewable_only": "flag",
            "fixed_price_months?|price_fixed_months|price_lock_months": "int 6..36",
        },
        (
            "Compare electricity tariffs for the postal code {zip_code} with an annual usage of "
            "{yearly_kwh} kWh and a current monthly bill of {current_monthly_bill}[, "
            "{green_only=true|green power only}].",
            "We use {yearly_kwh} kWh a year in {zip_code} and pay {current_monthly_bill} a month. "
            "Which power supplier would be cheaper?",
            "Which tariffs are on offer in {zip_code} for a consumption of {yearly_kwh} kWh[, "
            "with a fixed price for {fixed_price_months} months]? The present bill is "
            "{current_monthly_bill} monthly.",
            "Please find a new electricity contract: monthly bill so far {current_monthly_bill}, "
            "yearly usage {yearly_kwh} kWh, zip {zip_code}.",
            "{zip_code}, {yearly_kwh} kWh, paying {current_monthly_bill}[, "
            "{green_only=true|renewable}]",
            "power for {yearly_kwh} kwh/yr at {zip_code}, now {current_monthly_bill} a month[, "
            "price locked {fixed_price_months} months]",
            "The heat pump eats {yearly_kwh} kWh a year and the utility takes "
            "{current_monthly_bill} every month! Who's less greedy around {zip_code}?",
            "{current_monthly_bill} a month for lights and a fridge is robbery. I'm at {zip_code}, "
            "the meter says {yearly_kwh} kWh for the year[, and "
            "{green_only=true|I want wind or solar only}].",
            "could i switch to someone cheaper in {zip_code}? bill {current_monthly_bill}, use "
            "{yearly_kwh}",
        ),
        {"supplier": "company", "monthly_cost": "money"},
        (
            "{supplier} would charge {monthly_cost} a month.",
            "The cheapest is {supplier} at {monthly_cost} monthly.",
        ),
    ),
    Entry(
        "search_flights_with_stops|round_trip_search|return_flight_finder|airfare_search_return",
        "Search return flights by number of stops.|Finds round trips with few stopovers."
        "|Round trips; layover is the longest wait at a stop, in hours",
        {
            "origin|from_city|departure_city": "place",
            "destination|to_city|arrival_city": "place",
            "outbound_date|departure_date|leave_on": "date",
            "return_date|inbound_date|back_on": "date",
            "passengers|travelers|group": {
                "adults|adult_count": "int 2..6",
                "children?|child_count": "int 2..5",
            },
            "max_stops?|stops|stopovers": "int 2..3",
            "max_layover_hours?|layover_hours|longest_layover": "int 2..12",
        },
        (
            "Find round trips from {origin} to {destination} for {passengers.adults} adults, "
            "leaving on {outbound_date} and returning on {return_date}[, with at most {max_stops} "
            "stops].",
            "We are {passengers.adults} adults and {passengers.children} children and want to fly "
            "to {destination} from {origin}. The return date is {return_date} and the outbound "
            "date is {outbound_date}.",
            "Which return flights for {passengers.adults} adults go from {origin} on "
            "{outbound_date} to {destination} and back on {return_date}[, with layovers of no "
            "more than {max_layover_hours} hours]?",
            "Please search flights there and back: origin {origin}, destination {destination}, "
            "outbound {outbound_date}, inbound {return_date}, adults {passengers.adults}, "
            "children {passengers.children}[, max stops {max_stops}].",
            "{origin}-{destination}-{origin}, {outbound_date} / {return_date}, "
            "{passengers.adults} adults[, {max_stops} stops max]",
            "{destination} and back, from {origin}, {passengers.adults} adults, out "
            "{outbound_date}, home {return_date}",
            "School starts right after {return_date}, so that's when we fly home to {origin}. "
            "We'd set off for {destination} on {outbound_date}, {passengers.adults} adults and "
            "{passengers.children} kids.",
            "{passengers.adults} grown-ups, stuck in {origin}, longing for {destination}! Away on "
            "{outbound_date}, back at our desks after {return_date}[; we can bear "
            "{max_stops} stopovers].",
            "on {return_date} i have to be back in {origin}. before that, from {outbound_date}, "
            "{destination} with {passengers.adults} adults on the plane[, not more than "
            "{max_layover_hours} hours of waiting in between]",
        ),
        {
            "airline": "pick Lufthansa; KLM; Iberia; SAS; Emirates; Qatar Airways; Delta; TAP; "
            "Turkish Airlines; Air Canada; LOT",
            "total_fare": "money",
        },
        (
            "{airline} flies there and back for {total_fare} in all.",
            "The best fare is {total_fare}, with {airline}.",
        ),
    ),
    Entry(
        "compare_travel_modes|travel_mode_comparison|transport_comparison|trip_mode_compare",
        "Compare ways to travel between two cities.|Train, bus, car or plane: which is best?"
        "|Sets modes of travel side by side, by cost, time or emissions",
        {
            "origin|from_city|start_city": "place",
            "destination|to_city|end_city": "place",
            "travel_date|date|day_of_travel": "date",
            "modes|transport_modes|means": "list pick train; bus; car; plane; ship; carpool",
            "compare_by?|criterion|metric": "enum price, duration, emissions",
        },
        (
            "Compare {modes} for a trip from {origin} to {destination} on {travel_date}[ by "
            "{compare_by}].",
            "I have to travel to {destination} from {origin}; the date is {travel_date}. Which is "
            "better, {modes}?",
            "Please put the transport modes {modes} side by side for {origin} to {destination}, "
            "day of travel {travel_date}[, criterion {compare_by}].",
            "On {travel_date} we go from {origin} to {destination}. How do {modes} compare[ in "
            "terms of {compare_by}]?",
            "{origin} -> {destination} {travel_date}: {modes}?",
            "{modes}, {travel_date}, {origin} to {destination}[, {compare_by}]",
            "{destination} on {travel_date}... I'm in {origin} and wonder about {modes}. Which "
            "way would you go[ if only {compare_by} counts]?",
            "My conscience and my wallet quarrel. {modes}: what's the smartest way of getting to "
            "{destination} on {travel_date}? We live in {origin}.",
            "leaving {origin} on {travel_date}, need to reach {destination}, choose between "
            "{modes} for me[, {compare_by} matters]",
        ),
        {"best_mode": "pick train; bus; car; plane", "price": "money", "hours": "float 1..30 1"},
        (
            "The {best_mode} is best: {hours} hours for {price}.",
            "Go by {best_mode}; it takes {hours} hours and costs {price}.",
        ),
    ),
    Entry(
        "search_hotels_by_amenities|amenity_hotel_search|hotel_filter_search|stay_finder",
        "Search hotels that offer certain amenities.|Filters hotels by stars, price and comforts."
        "|Hotel search; max_price_per_night and min_stars narrow it down",
        {
            "city|destination|town": "place",
            "check_in_date|check_in|arrival_date": "date",
            "check_out_date|check_out|departure_date": "date",
            "required_amenities|amenities|facilities": _AMENITIES,
            "max_price_per_night?|nightly_rate_max|price_limit": "int 60..400",
            "min_stars?|stars|star_rating": "int 2..5",
            "free_cancellation?|refundable": "flag",
        },
        (
            "Find hotels in {city} with {required_amenities}, check-in on {check_in_date} and "
            "check-out on {check_out_date}[, at most {max_price_per_night} per night].",
            "I need a hotel in {city} from {check_in_date} to {check_out_date} that offers "
            "{required_amenities}[; it should have at least {min_stars} stars].",
            "Which hotels in {city} are free between {check_in_date} and {check_out_date} and have "
            "{required_amenities}[, {free_cancellation=true|with free cancellation}]?",
            "Please filter the hotels of {city}: departure date {check_out_date}, arrival date "
            "{check_in_date}, amenities {required_amenities}[, minimum stars {min_stars}].",
            "{city} {check_in_date}/{check_out_date}, {required_amenities}[, {min_stars} stars+]",
            "{required_amenities}, somewhere in {city}, {check_in_date} until "
            "{check_out_date}[, {max_price_per_night} a night tops]",
            "My wife is picky about where she sleeps: {required_amenities}, nothing less. We stay "
            "in {city} from {check_in_date} and go home on {check_out_date}.",
            "We leave {city} on {check_out_date}, our first night there is {check_in_date}. I'd "
            "love {required_amenities}[ and not to spend over {max_price_per_night} a night].",
            "conference in {city}! bed needed {check_in_date} till {check_out_date}, with "
            "{required_amenities}[, {free_cancellation=true|refundable}]",
            "Is there a stay in {city} with {required_amenities} for us? Arriving "
            "{check_in_date}, off again {check_out_date}.",
        ),
        {
            "hotel_name": "pick Hotel Miramar; Grand Plaza; Casa Azul; Alpenblick; Seaside Inn; "
            "Riverside Lodge; Maison Verte; Palace Hotel; The Linden",
            "nightly_rate": "money",
        },
        (
            "{hotel_name} has all that for {nightly_rate} a night.",
            "At {nightly_rate} per night there is {hotel_name}.",
        ),
    ),
    Entry(
        "search_recipes_by_ingredients|recipe_ingredient_filter|cookbook_search|find_dish_recipe",
        "Search recipes with some and without other ingredients.|Recipes to have and to avoid."
        "|Recipe search: dishes that use include and leave out exclude",
        {
            "include_ingredients|include|with_ingredients": "list pick chicken; rice; pumpkin; "
            "chickpeas; salmon; spinach; sweet potatoes; tofu; beets; pasta; lamb; barley; kale",
            "exclude_ingredients|exclude|without_ingredients": "list pick garlic; onions; cream; "
            "cilantro; mushrooms; chili; cheese; nuts; olives; raisins; celery; butter",
            "max_prep_minutes?|prep_time|minutes_max": "int 10..60",
            "servings?|portions|serves": "int 2..10",
            "course?|meal_course|dish_type": "enum starter, main, side, dessert",
        },
        (
            "Find recipes with {include_ingredients} but without {exclude_ingredients}[ that take "
            "at most {max_prep_minutes} minutes].",
            "I would like to cook something with {include_ingredients}. It must not contain "
            "{exclude_ingredients}[, and it should make {servings} servings].",
            "Which dishes leave out {exclude_ingredients} and use {include_ingredients}[, as a "
            "{course}]?",
            "Please search the cookbook: exclude {exclude_ingredients}, include "
            "{include_ingredients}[, prep time {max_prep_minutes} minutes][, portions "
            "{servings}].",
            "{include_ingredients}, no {exclude_ingredients}[, {course}]",
            "no {exclude_ingredients} please, yes {include_ingredients}[, for {servings}]",
            "My mother-in-law comes for lunch and can't stand {exclude_ingredients}. I've bought "
            "{include_ingredients}[ and have {max_prep_minutes} minutes].",
            "There's {include_ingredients} in the pantry. The kids spit out {exclude_ingredients}, "
            "so what's for dinner[, {servings} at the table]?",
            "{exclude_ingredients} give me heartburn, how else do i use up {include_ingredients}[ "
            "within {max_prep_minutes} min]",
            "Cook for us[, {servings} people]: {include_ingredients} yes, {exclude_ingredients} "
            "never.",
        ),
        {
            "recipe_name": "pick autumn barley bowl; lemon rice bake; roast pumpkin tray; coconut "
            "stew; warm beet salad; herb pilaf; tofu skewers; kale pasta; salmon parcels",
            "total_minutes": "int 15..90",
        },
        (
            "Try the {recipe_name}; it takes {total_minutes} minutes.",
            "In {total_minutes} minutes you can have {recipe_name}.",
        ),
    ),
    Entry(
        "get_product_reviews|product_reviews|read_customer_reviews|review_lookup",
        "Read what customers say about a product.|Shows reviews by stars, age and number."
        "|Customer reviews; min_stars filters, review_count says how many to show",
        {
            "product|product_name|item_name": _PRODUCTS,
            "min_stars|stars_from|lowest_rating": "int 2..4",
            "review_count|max_reviews|number_of_reviews": "int 6..40",
            "sort_by?|order_by": "enum newest, most_helpful, longest",
            "verified_only?|verified_buyers|only_verified": "flag",
        },
        (
            "Show me {review_count} reviews of the {product} with at least {min_stars} stars[, "
            "sorted by {sort_by}].",
            "What do customers who gave {min_stars} stars or more say about the {product}? "
            "{review_count} reviews are enough[, {verified_only=true|verified buyers only}].",
            "Please read out the reviews of the product {product}; lowest rating {min_stars} "
            "stars, number of reviews {review_count}[, {sort_by} first].",
            "I want to see up to {review_count} customer opinions about the {product}, rated "
            "{min_stars} stars and higher.",
            "{product}, {min_stars}+ stars, {review_count} of them[, {sort_by}]",
            "{review_count} opinions on {product}, from {min_stars} stars[, "
            "{verified_only=true|only real buyers}]",
            "Is the {product} any good? Let me hear {review_count} voices, nobody below "
            "{min_stars} stars[, {sort_by}].",
            "before i spend that much on a {product}: what did {review_count} others write, "
            "{min_stars} stars up",
            "My mom only trusts people who've used it. {product}, {min_stars} stars at least, "
            "pick {review_count}[ of the {sort_by}].",
        ),
        {
            "average_stars": "float 2..5 1",
            "summary": "pick sturdy but loud; easy to clean; great "
            "value; the battery is weak; worth the money; simple to set up; too heavy for some",
        },
        (
            "On average {average_stars} stars: {summary}.",
            "Customers give the {product} {average_stars} stars and say: {summary}.",
        ),
    ),
    Entry(
        "price_history|product_price_history|past_prices|price_trend_of_product",
        "Show how the price of a product has changed.|Past prices between two dates."
        "|Lowest and highest price of an article in a period, in one store if wanted",
        {
            "product_name|product|article": _PRODUCTS,
            "date_from|start_date|since": "date",
            "date_to|end_date|until": "date",
            "store?|retailer|shop_name": _STORES,
            "interval?|granularity|step": "enum day, week, month",
        },
        (
            "Show the price history of the {product_name} from {date_from} to {date_to}[ at "
            "{store}].",
            "What were the lowest and the highest price of the {product_name} between {date_from} "
            "and {date_to}[ in steps of one {interval}]?",
            "How did the price of the {product_name} develop until {date_to}, starting on "
            "{date_from}[, retailer {store}]?",
            "Please give me the past prices of the {product_name}: end date {date_to}, start date "
            "{date_from}[, one value a {interval}].",
            "{product_name} price {date_from} - {date_to}[, {store}]",
            "{date_from} to {date_to}, how expensive was the {product_name}[ at {store}]",
            "They call it a bargain, I don't believe it. What did the {product_name} cost[ at "
            "{store}] since {date_from}, up to {date_to}?",
            "I bought my {product_name} on {date_to} and feel cheated. Had it been cheaper at any "
            "time after {date_from}?",
            "was the {product_name} ever below today's level, looking back from {date_to} as far "
            "as {date_from}",
        ),
        {"lowest_price": "money", "highest_price": "money"},
        (
            "It went from {lowest_price} at the lowest to {highest_price} at the highest.",
            "The lowest was {lowest_price}, the highest {highest_price}.",
        ),
    ),
    Entry(
        "compare_unit_prices|unit_price_comparison|cheaper_pack|price_per_100g_compare",
        "Tell which of two packs is cheaper by weight.|Compares unit prices of two packs."
        "|Each pack has a price and a weight in grams",
        {
            "first_pack|pack_a|package_one": {
                "price|cost": "float 1..12",
                "weight_g|grams|net_weight": "int 100..1500",
            },
            "second_pack|pack_b|package_two": {
                "price|cost": "float 1..12",
                "weight_g|grams|net_weight": "int 100..1500",
            },
        },
        (
            "Which pack is cheaper per gram: the first with {first_pack.weight_g} g for "
            "{first_pack.price}, or the second with {second_pack.weight_g} g for "
            "{second_pack.price}?",
            "Compare two packs of coffee. The first costs {first_pack.price} and weighs "
            "{first_pack.weight_g} grams, the second costs {second_pack.price} and weighs "
            "{second_pack.weight_g} grams.",
            "Please work out the unit prices: pack one, weight {first_pack.weight_g} g, price "
            "{first_pack.price}; pack two, weight {second_pack.weight_g} g, price "
            "{second_pack.price}.",
            "A box of {first_pack.weight_g} g is {first_pack.price} and a box of "
            "{second_pack.weight_g} g is {second_pack.price}. Where do I get more for my money?",
            "{first_pack.price} for {first_pack.weight_g}g vs {second_pack.price} for "
            "{second_pack.weight_g}g",
            "{first_pack.weight_g} g at {first_pack.price} or {second_pack.weight_g} g at "
            "{second_pack.price}?",
            "I'm standing in front of the muesli shelf. One bag: {first_pack.price}, "
            "{first_pack.weight_g} grams. The other: {second_pack.price}, "
            "{second_pack.weight_g} grams. Help!",
            "they say the jumbo size saves money. {first_pack.weight_g} grams cost "
            "{first_pack.price} here and {second_pack.weight_g} grams cost {second_pack.price}, "
            "true or not",
            "For {first_pack.price} I get {first_pack.weight_g} g of rice from the corner shop, "
            "while the market wants {second_pack.price} for {second_pack.weight_g} g. Which one?",
        ),
        {"cheaper_pack": "pick the first pack; the second pack", "saving_percent": "int 2..45"},
        (
            "Take {cheaper_pack}: it is {saving_percent} percent cheaper by weight.",
            "By weight {cheaper_pack} saves you {saving_percent} percent.",
        ),
    ),
    Entry(
        "search_adoptable_pets|pet_adoption_search|shelter_animal_search|find_pet_to_adopt",
        "Search animals in shelters to adopt.|Finds pets looking for a home near a city."
        "|Pet adoption; ages in years, good_with says whom the animal must like",
        {
            "animal|species|pet_type": "enum dog, cat, rabbit, guinea_pig, parrot",
            "city|location|near_city": "place",
            "min_age_years|age_from|youngest": "int 2..5",
            "max_age_years|age_to|oldest": "int 6..14",
            "good_with?|compatible_with|gets_along_with": "list pick children; cats; dogs; "
            "seniors; horses; beginners",
            "house_trained?|is_house_trained": "flag",
        },
        (
            "Find a {animal} to adopt near {city} that is at least {min_age_years} and at most "
            "{max_age_years} years old[ and good with {good_with}].",
            "We would like to take in a {animal} from a shelter around {city}. The age should be "
            "from {min_age_years} to {max_age_years} years[, {house_trained=true|house-trained}].",
            "Which shelters close to {city} have a {animal} not older than {max_age_years} and not "
            "younger than {min_age_years} years[ that gets along with {good_with}]?",
            "Please search adoptions: maximum age {max_age_years}, minimum age {min_age_years}, "
            "species {animal}, city {city}[, compatible with {good_with}].",
            "{animal}, {city}, {min_age_years}-{max_age_years} years[, ok with {good_with}]",
            "adopt a {animal} in {city}, oldest {max_age_years}, youngest {min_age_years}",
            "The house is so quiet since the children left. A {animal} would be lovely, "
            "{min_age_years} to {max_age_years} years old, somewhere around {city}[; it has to "
            "accept {good_with}].",
            "no puppies or babies for us: from {min_age_years} years, up to {max_age_years}, and "
            "a {animal} please. we live in {city}[ and have {good_with} at home]",
            "Is there a {animal} waiting for a home in {city}? My mother would give it a good one "
            "if it's between {min_age_years} and {max_age_years} years[ and "
            "{house_trained=true|house-trained}].",
        ),
        {
            "pet_name": "pick Bella; Max; Luna; Rocky; Mimi; Oscar; Nala; Pepper; Charlie; Kiwi; "
            "Balu; Daisy",
            "age_years": "int 2..14",
        },
        (
            "{pet_name}, {age_years} years old, is waiting for you.",
            "There is {pet_name}, aged {age_years}.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "search_phones",
        "compare_phones",
        ("model", "first_model"),
        (
            "Find a phone with {min_storage} GB of storage and a {min_battery_mah} mAh battery, "
            "and compare it with the {second_model} by {aspect}.",
            "Which mobile has at least {min_battery_mah} mAh and {min_storage} GB, and is it "
            "better than the {second_model} in terms of {aspect}?",
            "I own the {second_model}. Search a handset with {min_storage} GB and a "
            "{min_battery_mah} mAh battery, then tell me which of the two wins on {aspect}.",
            "{min_storage} GB, {min_battery_mah} mAh: take the one you find and hold it against "
            "the {second_model}, {aspect} only",
        ),
    ),
    Chain(
        "search_used_cars",
        "compare_car_insurance",
        ("car", "car_model"),
        (
            "Find a used {make} from {year_from} to {year_to} with at most {max_mileage} km, and "
            "compare {coverage} insurance for it; I am {driver_age} with {claim_free_years} "
            "claim-free years.",
            "Look for a second-hand {make}, built between {year_from} and {year_to}, under "
            "{max_mileage} km. What would {coverage} cover for that car cost a driver of "
            "{driver_age} with {claim_free_years} years without claims?",
            "{make}, {year_from}-{year_to}, max {max_mileage} km, and then the cheapest "
            "{coverage} insurer for it, driver {driver_age}, no claims for {claim_free_years} "
            "years",
            "My son is {driver_age} and has gone {claim_free_years} years without a claim. Pick "
            "him a pre-owned {make} of {year_from} to {year_to} below {max_mileage} km and see "
            "who insures that model best, {coverage}.",
        ),
    ),
    Chain(
        "search_headphones",
        "get_product_reviews",
        ("model", "product"),
        (
            "Find {wearing_style} headphones with {min_battery_hours} hours of battery for at most "
            "{max_price} and show me {review_count} reviews of them with {min_stars} stars or "
            "more.",
            "Which {wearing_style} model under {max_price} plays for {min_battery_hours} hours? "
            "Then read me {review_count} customer opinions about it, from {min_stars} stars.",
            "{wearing_style}, {min_battery_hours}h, {max_price} max, plus {review_count} reviews "
            "of the hit, {min_stars} stars and up",
            "I'd like something {wearing_style} to hear music for {min_battery_hours} hours, "
            "price limit {max_price}. What do {review_count} buyers who gave it {min_stars} or "
            "more stars say?",
        ),
    ),
    Chain(
        "search_rental_flats",
        "request_viewing",
        ("listing_id", "listing_id"),
        (
            "Find a flat to rent in {city} with {min_rooms} rooms for at most {max_rent} and "
            "request a viewing for {viewer_name} on {viewing_date} at {viewing_time}.",
            "Search {city} for an apartment, {min_rooms} rooms, rent up to {max_rent}, and let "
            "{viewer_name} look at it on {viewing_date} at {viewing_time}.",
            "{viewer_name} can see flats on {viewing_date} at {viewing_time}. Find one in "
            "{city}, {min_rooms} rooms and no more than {max_rent} a month, and arrange the tour.",
            "{city}, {min_rooms} rooms, {max_rent} max; whatever you find, book a visit: "
            "{viewing_date}, {viewing_time}, {viewer_name}",
        ),
    ),
    Chain(
        "search_jobs",
        "apply_for_job",
        ("job_id", "job_id"),
        (
            "Find an opening for a {job_title} in {location} and apply for it in the name of "
            "{candidate_name} with the CV {resume_file}.",
            "Is anybody hiring a {job_title} in {location}? If so, send {resume_file} there as "
            "the application of {candidate_name}.",
            "I'm {candidate_name}, {job_title}. Look for a vacancy in {location} and hand in "
            "{resume_file}.",
            "{job_title}, {location}: find the job, then submit {resume_file} for {candidate_name}",
        ),
    ),
    Chain(
        "convert_shoe_size",
        "search_shoes",
        ("converted_size", "shoe_size"),
        (
            "Convert the {from_system} shoe size {size} to {to_system} and find {shoe_type} in "
            "that size.",
            "I wear {size} in {from_system} sizes. What is that in {to_system}, and which "
            "{shoe_type} do you have in it?",
            "{shoe_type} for a {from_system} {size}, please, but work out the {to_system} number "
            "first and search with that",
            "My friend abroad says she takes a {from_system} {size}. Turn it into {to_system} and "
            "look for {shoe_type} that fit her.",
        ),
    ),
    Chain(
        "search_novels",
        "compare_book_editions",
        ("novel_title", "book_title"),
        (
            "Find a {genre} novel from {published_from} to {published_to} with at most "
            "{max_pages} pages, and compare its price as {first_format} and as {second_format}.",
            "Which {genre} book of up to {max_pages} pages appeared between {published_from} and "
            "{published_to}, and is its {second_format} cheaper than its {first_format}?",
            "{genre}, {published_from}-{published_to}, {max_pages} pages max, then {first_format} "
            "against {second_format} for that title",
            "I'd like to give some {genre} away, published from {published_from} to "
            "{published_to}, no longer than {max_pages} pages. Pick one and tell me what it costs "
            "as {first_format} or {second_format}.",
        ),
    ),
    Chain(
        "find_restaurants_by_diet",
        "search_menu_without_allergens",
        ("restaurant", "restaurant_name"),
        (
            "Find a restaurant in {city} for {party_size} people with {diets} food and list its "
            "dishes without {exclude_allergens}.",
            "Where can {party_size} of us eat {diets} in {city}, and what on that menu is free "
            "from {exclude_allergens}?",
            "{city}, {party_size} people, {diets}; then tell me which dishes there have no "
            "{exclude_allergens}",
            "One guest can't have {exclude_allergens}. Find a place in {city} that does {diets} "
            "for {party_size} and check what that guest could order.",
        ),
    ),
    Chain(
        "search_electric_cars",
        "search_car_leases",
        ("car_model", "car_model"),
        (
            "Find an electric car with {min_range_km} km of range for up to {max_price} and search "
            "a lease for it over {term_months} months with {yearly_km} km a year.",
            "Which battery car under {max_price} goes {min_range_km} km, and what would leasing it "
            "cost with {yearly_km} km per year for {term_months} months?",
            "EV, list price max {max_price}, range {min_range_km} km, then leasing offers for "
            "it: {term_months} months, {yearly_km} km/year",
            "I drive {yearly_km} km a year and would keep it {term_months} months. Pick an "
            "electric model that does {min_range_km} km for at most {max_price}, and find me a "
            "leasing contract.",
        ),
    ),
    Chain(
        "find_conferences",
        "compare_travel_modes",
        ("city", "destination"),
        (
            "Find a conference on {topic} in {continent} that starts after {starts_after} and "
            "before {starts_before}, and compare {modes} from {origin} to its city on "
            "{travel_date}.",
            "Where in {continent} do they hold a {topic} conference between {starts_after} and "
            "{starts_before}? I'd go there from {origin} on {travel_date}: {modes}, which is "
            "best?",
            "{topic}, {continent}, {starts_after} to {starts_before}; then {modes} from {origin} "
            "to wherever it is, {travel_date}",
            "I live in {origin} and can leave on {travel_date}. Look up a {topic} event in "
            "{continent}, begin after {starts_after} and before {starts_before}, and tell me how "
            "{modes} compare for getting there.",
        ),
    ),
)
