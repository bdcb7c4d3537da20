"""Tools of public records: public data, energy, environment, farming, transport operators."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_COUNTRIES = (
    "pick Austria; Brazil; Denmark; Estonia; France; Germany; Hungary; India; Ireland; Japan; "
    "Kenya; Mexico; Finland; Norway; Poland; Portugal; Romania; Sweden; Turkey; Vietnam"
)
_REGIONS = (
    "pick Saxony; Bavaria; Catalonia; Ohio; Brittany; Ontario; Lombardy; Queensland; Wales; "
    "Flanders; Oregon; Andalusia; West Virginia; Hokkaido; Skane; Nova Scotia; Carinthia; Gujarat"
)
_HS_CODES = (
    "pick 0901.21; 8703.80; 6109.10; 2204.21; 8471.30; 4407.11; 9403.60; 0805.10; 3004.90; "
    "8517.13; 6403.99; 7318.15; 1905.31; 8541.43"
)
_DATASETS = (
    "pick roads-2024; pop_grid_1km; nat-landcover; geo-88213; buildings-lod2; DS-40417; "
    "bus_stops_v3; soilmap_eu; wx-stations; ds-7f21c; schools_2023; rail-network; OD-5530; "
    "noise_map_den"
)
_ZONES = (
    "pick DE-LU; NO2; SE3; FR; DK1; ERCOT North; ES; NYISO Zone J; FI; IT-North; PL; CAISO SP15; "
    "AT; BE; Victoria; PJM West"
)
_PORTS = (
    "pick Rotterdam; Singapore; Santos; Felixstowe; Hamburg; Busan; Valparaiso; Durban; Ningbo; "
    "Long Beach; Algeciras; Piraeus; Gdansk; Mombasa; Colombo; Montreal; Antwerp; Jebel Ali"
)
_RIVERS = (
    "pick Elbe; Rhine; Severn; Loire; Ohio River; Ebro; Vistula; Po; Thames; Danube; Garonne; "
    "Willamette; Murray; Glomma; Tagus; Red River; Moselle; Trent"
)
_VESSELS = (
    "pick Ever Harmony; MSC Lucia; Nordic Tern; Maersk Odense; Atlantic Grace; Cosco Jade; "
    "Stella Polaris; Baltic Carrier; CMA CGM Onyx; Hanjin Dawn; Wilson Narvik; Ocean Pearl; "
    "Bulk Sirius; Amalia K"
)
_AIRPORT_CODES = (
    "pick EDDF; KJFK; EGLL; LFPG; ENGM; LOWI; RJTT; YSSY; CYVR; LEMD; EHAM; KDEN; SBGR; EIDW; "
    "LSZH; KSEA"
)
_ROADS = (
    "pick A7; M25; Interstate 80; Route 66; A1; E6; Ring Road; B96; US-101; A22; Bridge Street; "
    "M6; Highway 1; Harbour Road; N7; State Route 14; Rue de la Gare; A40"
)
_PATENTS = (
    "pick EP 2145678 B1; US 9,812,004; DE 102015003; WO 2019/118233; JP 6543210; GB 2547120; "
    "US 10,334,871; EP 3301922 A1; CN 110456; FR 3045112; US 2021/0145; KR 101987"
)
_PARCELS = (
    "pick 214/7; 0815-22; 33-A-109; 1187; 56/12; Lot 14; 402-003-17; AZ 1290; 77/3; Plot 31B; "
    "1024/1; 9-118-6"
)
_SCENES = (
    "pick S2A_T32UPU_0412; LC09_193024; S1B_IW_77120; S2B_T10TEM_0929; PSC-20431-b; LE07_044034; "
    "S3A_OL_1182; LC08_012031; WV3-884120; S2A_T55HDV_1103; SPOT7_5531; RCM-2290"
)
_SEATS = (
    "pick Ashford North; Leeds East; Kingsbury; Ohio 12th; Rosedale; Perth South; Lake Valley; "
    "Oldham West; Harrow Hill; Texas 7th; Mid Fyn; Northmoor; Riverdale Centre; Bergen Vest"
)
_CASES = (
    "pick 22-cv-01847; C-311/18; 4 O 118/21; HC-2020-000912; 19-1392; 2 BvR 859/15; "
    "CR-2023-4471; 23-mc-00205; T-604/20; 21/08834; F-77-2022; B-1190-19"
)
_STREETS = (
    "pick 12 Elm Street, Dover; 48 Rue des Lilas, Lyon; 7 Castle Road; 19 Hauptstrasse, Bonn; "
    "3 Quayside, Bristol; 95 Maple Avenue; 31 Church Lane, York; 8 Calle Mayor; 5 Station Square; "
    "640 Larkspur Dr, Boise, ID; 77 Orchid Way, Austin, TX; 22 Via Garibaldi, Turin; "
    "1180 Dock Street, Tacoma, WA; 4 Kirkegata, Bergen"
)
_CROPS = (
    "pick winter wheat; maize; potatoes; rapeseed; sugar beet; soybeans; spring barley; oats; "
    "sunflowers; rice; rye; sorghum; field peas; cotton"
)
_HAZARDS = "pick flood; storm; wildfire; heat; landslide; avalanche; earthquake; ice; hail; tsunami"
_BOX = {
    "south|min_lat|lat_min": "float 10..40",
    "north|max_lat|lat_max": "float 41..62",
    "west|min_lon|lon_min": "float -20..5",
    "east|max_lon|lon_max": "float 6..35",
}

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "unemployment_rate|get_unemployment_rate|jobless_rate|labor_statistics_unemployment",
        "Unemployment rate of a region in a year.|Share of people without a job, in percent"
        "|Labour market figure by region, year and, if wanted, age group",
        {
            "region|area|region_name|territory": _REGIONS,
            "year|reference_year|period_year": "int 1998..2024",
            "age_group?|age_band|age": "enum youth, adult, senior",
            "seasonally_adjusted?|adjusted|sa": "flag",
        },
        (
            "What was the unemployment rate in {region} in {year}[ for the {age_group} group]?",
            "Please give me the share of people out of work in the region {region} for the year "
            "{year}[, {seasonally_adjusted=true|seasonally adjusted}].",
            "how many percent had no job in {region} back in {year}",
            "{region} {year} jobless figure[, {age_group} only]",
            "I'm writing an article on the labour market. Which percentage of {region} was looking "
            "for work in {year}?",
            "In {year}, how bad was joblessness in {region}[ among the {age_group} population]?",
            "{year} was a rough time for workers in {region}, they say. Could you back that up "
            "with the official rate[, {seasonally_adjusted=true|adjusted for the season}]?",
            "Look up how many people were seeking a job in {region}, reference year {year}"
            "[, age group {age_group}].",
            "My professor wants the {year} out-of-work percentage for {region}"
            "[ with {seasonally_adjusted=true|seasonal adjustment}].",
            "I wonder whether finding a job was hard in {region} in {year}",
        ),
        {"rate_percent": "float 2.1..19.5 1"},
        (
            "The rate in {region} was {rate_percent} percent in {year}.",
            "{rate_percent} percent of the workforce had no job.",
        ),
    ),
    Entry(
        "price_inflation_between|inflation_between_years|total_inflation|consumer_price_change",
        "How much prices rose in a country between two years.|Cumulative consumer price inflation"
        "|Change of the price index from a start year to an end year, in percent",
        {
            "country|country_name|nation": _COUNTRIES,
            "start_year|from_year|base_year": "int 1975..2004",
            "end_year|to_year|target_year": "int 2005..2024",
            "category?|price_category|basket": "enum food, energy, housing, transport, all_items",
        },
        (
            "By how many percent did consumer prices in {country} rise from {start_year} to "
            "{end_year}[ in the category {category}]?",
            "Please calculate the inflation in {country} with {start_year} as the base year and "
            "{end_year} as the end year[, {category} only].",
            "how much dearer is life in {country} in {end_year} than it was in {start_year}",
            "{country}, {start_year}-{end_year}, price rise[, {category}]",
            "My grandfather keeps saying that everything was cheap in {start_year}. What did it "
            "cost more, in percent, by {end_year}? He's from {country}.",
            "Compared with {start_year}, how far had the cost of living in {country} gone up by "
            "{end_year}?",
            "Up to {end_year}, starting in {start_year}: total change of the consumer price index "
            "of {country}[, basket {category}].",
            "I need to adjust an old salary from {country}. It was paid in {start_year}, the "
            "target year is {end_year}. What percentage do I add?",
            "{end_year} against {start_year}: what happened to[ {category}] prices in {country}?",
            "I'd like to know how much money lost its value in {country} between {start_year} and "
            "{end_year}.",
        ),
        {"percent_change": "float 11..320 1"},
        (
            "Prices in {country} rose by {percent_change} percent from {start_year} to {end_year}.",
            "They went up {percent_change} percent.",
        ),
    ),
    Entry(
        "indicator_series|get_indicator_series|statistics_time_series|stats_series_query",
        "Time series of an official indicator for several regions.|Query the statistics office"
        "|Yearly or finer values of an indicator for the regions listed",
        {
            "indicator|indicator_name|measure|variable": (
                "pick life expectancy; GDP per head; birth rate; hospital beds; road deaths; "
                "housing starts; tourist nights; recycling share; broadband coverage; retail "
                "sales; school leavers; net migration; industrial output; museum admissions"
            ),
            "regions|region_names|areas|geo_list": f"list {_REGIONS}",
            "start_year|from_year|first_year": "int 1990..2006",
            "end_year|to_year|last_year": "int 2008..2023",
            "frequency?|periodicity|interval": "enum annual, quarterly, monthly",
        },
        (
            "Please fetch the indicator {indicator} for the regions {regions} from {start_year} to "
            "{end_year}[ with {frequency} values].",
            "I need {indicator} in {regions}, first year {start_year}, last year {end_year}"
            "[, frequency {frequency}].",
            "Compare {regions} by {indicator} between {start_year} and {end_year}.",
            "{indicator}: {regions}; {start_year} - {end_year}[; {frequency}]",
            "I'm preparing a slide that ends in {end_year} and begins in {start_year}. It should "
            "show how {indicator} developed in {regions}.",
            "how did {indicator} go in {regions} since {start_year}, until {end_year}",
            "For our annual report we want[ {frequency}] figures on {indicator}. "
            "The span is {start_year} through {end_year} and the areas are {regions}.",
            "For {regions}, what do the official numbers say about {indicator} over the years "
            "{start_year} to {end_year}?",
            "My boss wants a chart of {indicator}, up to {end_year}, going back as far as "
            "{start_year}, with {regions} side by side.",
            "Pull the series on {indicator}. Regions: {regions}. Start {start_year}, end {end_year}"
            "[, {frequency}].",
        ),
        {"values": "list float 10..900 1", "unit": "pick percent; years; per 1000; thousands"},
        (
            "The values of {indicator} are {values} ({unit}).",
            "{indicator}, measured in {unit}: {values}.",
        ),
    ),
    Entry(
        "census_households|count_households|household_census|get_census_household_count",
        "Number of households in a town by census.|Counts households of a type and size"
        "|Census table: households of an area by type, optionally with at least n persons",
        {
            "area|municipality|census_area|place_name": "place",
            "census_year|year|census": "enum 1991, 2001, 2011, 2021",
            "household_type|type|family_type": "enum single, couple, family, shared",
            "min_persons?|minimum_size|at_least_persons": "int 2..7",
        },
        (
            "How many households of the type {household_type} did the census of {census_year} "
            "count in {area}?",
            "Please look up the {census_year} census for {area}: number of {household_type} "
            "households[ with at least {min_persons} persons].",
            "{area}, census {census_year}, {household_type} homes[, minimum size {min_persons}]",
            "I study how people live together. In {area}, how common were {household_type} "
            "households in {census_year}?",
            "according to the {census_year} count, how many {household_type} households in {area}",
            "We plan new flats in {area}. I'd need the figure for {household_type} households"
            "[ of {min_persons} people or more] from the {census_year} survey.",
            "Was {household_type} living widespread around {area}? Use the {census_year} "
            "population count.",
            "Give me the {household_type} household number for {area} from the census year "
            "{census_year}[, only those with {min_persons} members and up].",
            "{household_type} households {area} {census_year}",
            "In the {census_year} returns, what's the total of homes classed as {household_type} "
            "for {area}?",
        ),
        {"households": "int 310..88000"},
        (
            "The census of {census_year} counted {households} such households in {area}.",
            "There were {households} {household_type} households.",
        ),
    ),
    Entry(
        "baby_name_rank|first_name_popularity|name_statistics|registry_name_rank",
        "How popular a first name was for newborns.|Rank of a baby name in a year"
        "|Position of a given name among the births registered in a country and year",
        {
            "first_name|given_name|name": (
                "pick Freya; Noah; Ingrid; Mateo; Aisha; Oliver; Saoirse; Luca; Hanna; Elias; "
                "Matilda; Ravi; Camille; Jonas; Zofia; Otto; Amara; Felix; Linnea; Theo"
            ),
            "birth_year|year|year_of_birth": "int 1950..2023",
            "country|country_name|registry_country": _COUNTRIES,
            "sex?|gender|child_sex": "enum girls, boys",
        },
        (
            "How popular was the name {first_name} for children born in {country} in {birth_year}"
            "[, among {sex}]?",
            "Please tell me the rank of the first name {first_name} in the birth register of "
            "{country} for {birth_year}.",
            "We're expecting a baby and like {first_name}. Was it common in {country} in "
            "{birth_year}?",
            "{first_name} {country} {birth_year}[ {sex}]",
            "In {birth_year}, how many parents in {country} chose {first_name}? I mean its place "
            "in the list[ of {sex}].",
            "my novel's hero {first_name} is born {birth_year} in {country}, would that be a usual "
            "thing to call a child there",
            "{country}'s newborns of {birth_year}: where did {first_name} stand?",
            "I wonder if every second child was called {first_name} in {country} around "
            "{birth_year}",
            "Check the statistics for newborns, country {country}, year of birth {birth_year}, "
            "name {first_name}[, {sex}].",
            "Everyone in my class seems to be called {first_name}! We were all born in "
            "{birth_year}, in {country}. Was it in the top ten?",
        ),
        {"rank": "int 1..480", "births": "int 12..5200"},
        (
            "{first_name} ranked {rank} with {births} births.",
            "In {birth_year} {births} children got that name, which is rank {rank}.",
        ),
    ),
    Entry(
        "bilateral_trade|trade_between_countries|get_trade_flow|customs_trade_volume",
        "Value of goods one country sold to another.|Exports between two countries by commodity"
        "|Trade flow from an exporting to an importing country in a year",
        {
            "exporter|exporting_country|seller_country": _COUNTRIES,
            "importer|importing_country|buyer_country": (
                "pick China; Iceland; Switzerland; Italy; Canada; Egypt; South Korea; "
                "Australia; Morocco; Greece; Belgium; Chile; Thailand; Nigeria; Spain"
            ),
            "commodity|product_group|goods": (
                "pick coffee; steel; passenger cars; wine; pharmaceuticals; timber; machinery; "
                "natural gas; cut flowers; frozen fish; fertilizer; wheat; semiconductors; shoes; "
                "olive oil; copper ore"
            ),
            "year|trade_year|reference_year": "int 2000..2024",
        },
        (
            "What was the value of {commodity} exported from {exporter} to {importer} in {year}?",
            "How much {commodity} did {importer} buy from {exporter} in {year}?",
            "Please show the {year} trade flow in {commodity} with {exporter} as the exporting and "
            "{importer} as the importing country.",
            "{exporter} -> {importer}, {commodity}, {year}",
            "I'm told {importer} can't do without the {commodity} it gets from {exporter}. What "
            "was it worth in {year}?",
            "{commodity} sold by {exporter} to customers in {importer} during {year}, please",
            "in {year} how much money went from {importer} to {exporter} for {commodity}",
            "We want to open an office. How big was {importer} as a market for {commodity} out of "
            "{exporter} in {year}?",
            "For the year {year}, look up imports of {commodity} into {importer} that came from "
            "{exporter}.",
            "Our embassy needs a number: {commodity} shipped to {importer}, origin {exporter}, "
            "{year}.",
        ),
        {"value_million": "float 0.8..4200 1"},
        (
            "{exporter} sold {commodity} worth {value_million} million to {importer}.",
            "The flow was {value_million} million in {year}.",
        ),
    ),
    Entry(
        "find_hs_code|classify_goods|customs_code_lookup|hs_classification",
        "Find the customs code of a product.|Classify goods under the harmonized system"
        "|Tells the tariff heading that a description of goods falls under",
        {
            "product_description|goods|product|item_description": (
                "pick roasted coffee beans; electric scooters; cotton T-shirts; oak boards; "
                "laptop computers; red wine in bottles; leather boots; solar panels; dried "
                "apricots; steel screws; wooden desks; vitamin tablets; ceramic tiles; frozen "
                "shrimp; glass jars; baby strollers"
            ),
            "country?|tariff_country|schedule": _COUNTRIES,
        },
        (
            "Under which customs code do {product_description} fall[ in {country}]?",
            "Please find the harmonized system number for {product_description}.",
            "I have to fill in a declaration for {product_description}. What do I write in the "
            "number box[? It goes to {country}]",
            "{product_description} HS number[ {country}]",
            "how does customs classify {product_description}",
            "We sell {product_description} online and the courier keeps asking for the six digits. "
            "Which ones are they?",
            "Classify these goods for me: {product_description}[; use the schedule of {country}].",
            "Which tariff heading applies to {product_description}[ according to the rules of "
            "{country}]?",
            "{product_description} - need the commodity number for the invoice",
            "I'm not sure where {product_description} belong in the nomenclature, could you check?",
        ),
        {"hs_code": _HS_CODES},
        ("The code is {hs_code}.", "{product_description} come under {hs_code}."),
    ),
    Entry(
        "customs_duty|import_duty_rate|get_tariff_rate|duty_for_code",
        "Duty rate for a customs code between two countries.|Import tariff in percent"
        "|Rate charged on goods of a code, by country of origin and of destination",
        {
            "hs_code|tariff_code|commodity_code": _HS_CODES,
            "origin_country|country_of_origin|made_in": _COUNTRIES,
            "destination_country|import_country|importing_into": (
                "pick Switzerland; Iceland; Canada; New Zealand; Australia; South Korea; "
                "Chile; Morocco; Singapore; Israel; Thailand; Egypt"
            ),
            "goods_value?|customs_value|declared_value": "float 150..60000",
        },
        (
            "What import duty does {destination_country} charge on goods with code {hs_code} "
            "that originate in {origin_country}?",
            "Please look up the tariff for HS code {hs_code}, country of origin {origin_country}, "
            "country of import {destination_country}[, goods value {goods_value}].",
            "{hs_code} from {origin_country} to {destination_country}, how much percent",
            "I'm bringing {hs_code} into {destination_country}. It was made in {origin_country}"
            "[ and is worth {goods_value}]. What will they take at the border?",
            "made in {origin_country}, sold in {destination_country}, heading {hs_code}: rate?",
            "Our first container leaves {origin_country} soon and the buyer in "
            "{destination_country} asks what he has to pay the state for {hs_code}.",
            "Is {hs_code} free of duty in {destination_country} if it comes from {origin_country}?",
            "{destination_country} customs, {hs_code}, origin {origin_country}"
            "[, declared at {goods_value}]",
            "Which rate applies when {origin_country} delivers articles under {hs_code} to "
            "{destination_country}?",
            "Since the new trade deal, what does it cost to get {hs_code} into "
            "{destination_country}, with {origin_country} on the certificate of origin?",
        ),
        {"duty_percent": "float 0.5..24 1"},
        (
            "The duty is {duty_percent} percent.",
            "{destination_country} charges {duty_percent} percent on {hs_code}.",
        ),
    ),
    Entry(
        "search_datasets|find_open_data|dataset_search|open_data_catalog_query",
        "Search the open data portal.|Find a public dataset by topic and publisher"
        "|Looks through the catalogue of open data; can be limited by file format",
        {
            "topic|keywords|query|subject": (
                "pick bus stops; street trees; playgrounds; school enrolment; crime reports; "
                "building heights; public toilets; land prices; bird counts; speed cameras; "
                "night buses; rainfall; drinking fountains; food inspections; city budgets"
            ),
            "publisher?|organization|authority": (
                "pick City of Leeds; Ministry of Transport; Statistics Norway; Geological Survey; "
                "County of Maui; Environment Agency; City of Ghent; Federal Mapping Office"
            ),
            "file_format?|format|data_format": "enum csv, geojson, shapefile, xlsx",
            "max_results?|limit|page_size": "int 3..50",
        },
        (
            "Which public datasets are there on {topic}[ published by {publisher}]?",
            "Please search the open data portal for {topic}[ in the format {file_format}]"
            "[, at most {max_results} results].",
            "is there any free data about {topic}",
            "{topic} data[ {file_format}][, top {max_results}]",
            "I'm building a map for a school project and would need something official on {topic}"
            "[, ideally as {file_format}].",
            "Does anybody in the administration[, {publisher} perhaps,] publish about {topic}?",
            "Where could I get numbers on {topic}? They must come from the authorities"
            "[, say the {publisher}].",
            "Look through the catalogue[ of the {publisher}] for {topic}[ and list {max_results} "
            "hits].",
            "For a hackathon on {topic} we'd like raw material to play with[, {file_format} files]"
            ".",
            "{topic}: what has the government put online[? Show {max_results}]",
        ),
        {"dataset_id": _DATASETS, "hits": "int 1..64"},
        (
            "There are {hits} datasets; the best fit is {dataset_id}.",
            "I found {dataset_id} among {hits} hits.",
        ),
    ),
    Entry(
        "download_dataset|dataset_download|fetch_open_data|export_dataset",
        "Download a dataset by its identifier.|Fetch an open dataset in a file format"
        "|Saves a dataset, in full or the newest records only, as a file",
        {
            "dataset_id|dataset|resource_id": _DATASETS,
            "file_format|format|output_format": "enum csv, geojson, json, xlsx",
            "max_records?|record_limit|first_n": "int 100..50000",
            "include_metadata?|with_metadata|metadata": "flag",
        },
        (
            "Download the dataset {dataset_id} as {file_format}[, no more than {max_records} "
            "records].",
            "Please fetch {dataset_id} in the {file_format} format"
            "[ {include_metadata=true|with its metadata}].",
            "I want {dataset_id} on my disk. A {file_format} file would be best.",
            "{dataset_id} {file_format}[ first {max_records} records]",
            "my program only reads {file_format}, get me {dataset_id} like that",
            "We finally know which one we need, it's {dataset_id}. Save it as {file_format}"
            "[ and {include_metadata=true|include the metadata}].",
            "Could I have a {file_format} export of {dataset_id}[, limited to {max_records} "
            "entries]?",
            "pull down {dataset_id}[ ({max_records} records are enough)], {file_format} please",
            "{file_format} copy of {dataset_id}[, {include_metadata=true|metadata too}]",
            "The intern needs {dataset_id} to practise with. Give it to him as {file_format}.",
        ),
        {"saved_file": "file"},
        ("The data is in {saved_file}.", "{dataset_id} was saved as {saved_file}."),
    ),
    Entry(
        "electricity_spot_price|get_spot_price|day_ahead_price|power_exchange_price",
        "Wholesale electricity price of a zone on a day.|Day-ahead power price, by hour if wanted"
        "|Spot market price per megawatt hour in a bidding zone",
        {
            "bidding_zone|zone|price_area|market_area": _ZONES,
            "delivery_date|date|day": "date",
            "hour?|delivery_hour|hour_of_day": "int 0..23",
            "currency?|price_currency|currency_code": "enum EUR, USD, GBP, NOK",
        },
        (
            "What was the day-ahead electricity price in the bidding zone {bidding_zone} on "
            "{delivery_date}[ for hour {hour}]?",
            "Please give me the wholesale power price for {delivery_date} in {bidding_zone}"
            "[, in {currency}].",
            "{bidding_zone} {delivery_date}[ hour {hour}][ {currency}]",
            "how much did a megawatt hour cost in {bidding_zone} on {delivery_date}",
            "We run a smelter and were surprised by the bill for {delivery_date}. What did current "
            "trade at in {bidding_zone} that day[, converted to {currency}]?",
            "On {delivery_date}, was power cheap in {bidding_zone}[ at hour {hour}]?",
            "Delivery date {delivery_date}, price area {bidding_zone}: what did the exchange "
            "settle at?",
            "I'd like to charge our battery when it pays. Check what {bidding_zone} cost on "
            "{delivery_date}[ in hour {hour}].",
            "spot {delivery_date} for {bidding_zone} [in {currency} ]per MWh",
            "Somebody claims prices went negative in {bidding_zone} on {delivery_date}. True?",
        ),
        {"price_per_mwh": "float -20..310"},
        (
            "The price in {bidding_zone} was {price_per_mwh} per MWh.",
            "A megawatt hour cost {price_per_mwh} on {delivery_date}.",
        ),
    ),
    Entry(
        "grid_carbon_intensity|carbon_intensity|power_grid_co2|get_grid_emissions",
        "How much CO2 the grid causes per kilowatt hour.|Carbon intensity of power between times"
        "|Average grams of CO2 per kWh in a zone from a start to an end time of a day",
        {
            "zone|grid_zone|grid_area": _ZONES,
            "date|day|on_date": "date",
            "start_time|from_time|time_from": "time",
            "end_time|to_time|time_to": "time",
            "include_imports?|with_imports|count_imports": "flag",
        },
        (
            "How many grams of CO2 per kilowatt hour did the grid in {zone} cause on {date} "
            "between {start_time} and {end_time}?",
            "Please give me the carbon intensity of the zone {zone} for {date}, start time "
            "{start_time}, end time {end_time}"
            "[, {include_imports=true|including imported power}].",
            "{zone} {date} {start_time}-{end_time} gCO2",
            "until {end_time} our servers ran on power from {zone}, beginning {start_time}, on "
            "{date}. How dirty was it?",
            "I charged the car on {date} from {start_time} to {end_time}. The socket hangs on "
            "{zone}. Was that climate friendly[? {include_imports=true|Count the imports too}]",
            "On {date}, how clean was the electricity mix of {zone} from {start_time} until "
            "{end_time}?",
            "Our sustainability report lacks one number: CO2 per kWh, {zone}, {date}, {start_time} "
            "to {end_time}.",
            "did they burn a lot of coal in {zone} on {date}, say from {start_time} till "
            "{end_time}? I only need the grams per kWh",
            "Ending at {end_time} and starting at {start_time} on {date}, the average grid "
            "emissions in {zone}[ {include_imports=true|with imports}], please.",
            "For {date}, zone {zone}: average emission factor of the network, {start_time} - "
            "{end_time}",
        ),
        {"grams_per_kwh": "int 18..790"},
        (
            "The grid caused {grams_per_kwh} grams of CO2 per kWh.",
            "{zone} was at {grams_per_kwh} g/kWh on average.",
        ),
    ),
    Entry(
        "power_generation|electricity_production|generation_by_source|get_generation_data",
        "Electricity generated from given sources in a country.|Power output by energy source"
        "|Production in gigawatt hours from a start to an end date, at a resolution",
        {
            "country|country_name|area": _COUNTRIES,
            "sources|energy_sources|fuel_types": (
                "list pick wind; solar; hydro; nuclear; coal; gas; biomass; geothermal; oil"
            ),
            "start_date|date_from|from_date": "date",
            "end_date|date_to|to_date": "date",
            "resolution?|time_resolution|granularity": "enum hourly, daily, weekly, monthly",
        },
        (
            "How much electricity did {country} generate from {sources} between {start_date} and "
            "{end_date}?",
            "Please fetch the power generation of {country}, energy sources {sources}, start date "
            "{start_date}, end date {end_date}[, resolution {resolution}].",
            "{country}: {sources}, {start_date} to {end_date}[, {resolution}]",
            "What did {sources} contribute in {country} from {start_date} through {end_date}?",
            "I'm comparing technologies. Output of {sources} up to {end_date}, since {start_date}, "
            "for {country}[ in {resolution} steps].",
            "for my thesis on {country} i need what came out of {sources} plants, starting "
            "{start_date} and ending {end_date}",
            "Until {end_date}, counted from {start_date}, how many gigawatt hours came from "
            "{sources}? Country: {country}.",
            "Give me[ {resolution}] production numbers, {sources} only, for {country}, "
            "{start_date} - {end_date}.",
            "The minister will be asked how far {country} gets with {sources}. Prepare the output "
            "from {start_date} to {end_date}.",
            "{start_date} till {end_date}: {sources} fed into the {country} grid[ ({resolution})]",
        ),
        {"gigawatt_hours": "float 40..96000 1"},
        (
            "{sources} delivered {gigawatt_hours} GWh.",
            "{country} generated {gigawatt_hours} GWh from them.",
        ),
    ),
    Entry(
        "cross_border_flow|power_exchange_between_zones|interconnector_flow|get_border_flow",
        "Power that flowed from one zone to another.|Electricity over the border on a day"
        "|Net flow over an interconnector, from a sending to a receiving zone",
        {
            "from_zone|exporting_zone|sender_zone": _ZONES,
            "to_zone|importing_zone|receiver_zone": (
                "pick CH; NL; UK; SE4; Quebec; HU; PT; LT; NO1; Tasmania; CZ; SI; Ontario; GR"
            ),
            "date|flow_date|day": "date",
            "unit?|power_unit|energy_unit": "enum MWh, GWh",
        },
        (
            "How much electricity flowed from {from_zone} to {to_zone} on {date}?",
            "Please look up the interconnector flow with {from_zone} as the exporting zone and "
            "{to_zone} as the importing zone on {date}[, in {unit}].",
            "What did {to_zone} receive from {from_zone} on {date}[ in {unit}]?",
            "{from_zone} > {to_zone} {date}[ {unit}]",
            "{date} was windy. Did {from_zone} push a lot of power over into {to_zone}?",
            "into {to_zone}, out of {from_zone}, on {date}: how much current",
            "We suspect that {to_zone} was kept alive by {from_zone} on {date}. Let me see the "
            "exchange over that border[ ({unit})].",
            "I'd need the {date} delivery of {from_zone} to its neighbour {to_zone}.",
            "On {date}, how many megawatt hours crossed over to {to_zone} from the {from_zone} "
            "side?",
            "Which amount of energy left {from_zone} towards {to_zone} on {date}, please"
            "[, expressed in {unit}]?",
        ),
        {"energy": "float 12..9400 1"},
        (
            "{energy} went from {from_zone} to {to_zone}.",
            "The flow on {date} was {energy}.",
        ),
    ),
    Entry(
        "fuel_prices_nearby|cheapest_fuel|find_fuel_prices|petrol_station_prices",
        "Cheapest filling stations around a place.|Compare fuel prices near a town"
        "|Lists stations within a radius in kilometers that sell a fuel, cheapest first",
        {
            "location|near|place|around": "place",
            "fuel_type|fuel|product": "enum diesel, petrol, premium, lpg, hydrogen",
            "radius_km|radius|within_km": "int 2..60",
            "max_results?|limit|top_n": "int 1..15",
            "open_now?|only_open|currently_open": "flag",
        },
        (
            "Which filling stations within {radius_km} km of {location} sell {fuel_type} at the "
            "lowest price[? Show at most {max_results}]",
            "Please list the {fuel_type} prices near {location} in a radius of {radius_km} "
            "kilometers[, {max_results} results at most].",
            "cheap {fuel_type} around {location}, up to {radius_km} km away"
            "[, {open_now=true|open right now}]",
            "The tank is nearly empty! I'm in {location}, can go another {radius_km} km and need "
            "{fuel_type}.",
            "{location} {fuel_type} {radius_km}km[ top {max_results}]",
            "Where do I fill up with {fuel_type} without being robbed? {location}, I'd drive "
            "{radius_km} km for it[, but {open_now=true|it must be open now}].",
            "{radius_km} kilometers around {location}: who has the best {fuel_type} price"
            "[ ({max_results} stations)]?",
            "My boss wants the delivery van filled at the cheapest pump, {fuel_type}, not more "
            "than {radius_km} km from {location}.",
            "how much is {fuel_type} in {location} and {radius_km} km around it",
            "I'd like the[ {max_results}] best {fuel_type} offers inside a {radius_km} km "
            "circle of {location}.",
        ),
        {
            "station": "pick Shell Ring North; Q8 Portside; Esso Main Street; Jet Autohof; "
            "Total Bypass; Circle K West; Agip Corso; BP Millfield; Aral Bahnhof; OK Plus",
            "price_per_liter": "float 0.7..2.4 3",
        },
        (
            "{station} sells it for {price_per_liter} per liter.",
            "The cheapest is {station} at {price_per_liter}.",
        ),
    ),
    Entry(
        "solar_yield|estimate_solar_yield|photovoltaic_output|pv_yield_estimate",
        "Yearly energy of a solar system at a place.|Estimate what solar panels would produce"
        "|Photovoltaic yield; system holds peak power, tilt and direction of the panels",
        {
            "latitude|lat|site_lat": "float 35..60 4",
            "longitude|lon|site_lon": "float -9..30 4",
            "system|pv_system|installation": {
                "peak_power_kw|kwp|capacity_kw": "float 1..30 1",
                "tilt_degrees|tilt|slope": "int 5..60",
                "facing|orientation|azimuth_side": "enum south, east, west, southeast, southwest",
            },
            "loss_percent?|system_losses|losses": "int 5..25",
        },
        (
            "How much energy per year would a solar system with a peak power of "
            "{system.peak_power_kw} kW produce at latitude {latitude} and longitude {longitude}, "
            "facing {system.facing} with a tilt of {system.tilt_degrees} degrees?",
            "Please estimate the photovoltaic yield at longitude {longitude}, latitude {latitude}. "
            "The panels face {system.facing}, the tilt is {system.tilt_degrees} degrees and the "
            "peak power {system.peak_power_kw} kW[; losses {loss_percent} percent].",
            "{latitude}, {longitude}: {system.peak_power_kw} kWp, {system.tilt_degrees} deg, "
            "{system.facing}[, {loss_percent}% losses]",
            "Our roof looks {system.facing} and slopes {system.tilt_degrees} degrees. Is it worth "
            "putting {system.peak_power_kw} kilowatts on it? We live at {latitude}, {longitude}.",
            "I've an offer for {system.peak_power_kw} kW of panels. The barn stands at lat "
            "{latitude}, lon {longitude}, its roof points {system.facing} at "
            "{system.tilt_degrees} degrees. What would I harvest?",
            "what does the sun give me with {system.peak_power_kw} kwp tilted "
            "{system.tilt_degrees} degrees towards the {system.facing} at {latitude} / {longitude}",
            "With a {system.tilt_degrees} degree slope to the {system.facing}, how many kilowatt "
            "hours a year come from {system.peak_power_kw} kW at {latitude} north, {longitude} "
            "east[, taking {loss_percent} percent off for losses]?",
            "The housing association wants to know the annual output of {system.peak_power_kw} kW "
            "of modules, {system.facing} side, {system.tilt_degrees} degrees, coordinates "
            "{latitude} and {longitude}.",
            "Site {latitude} lat, {longitude} lon. Orientation {system.facing}, slope "
            "{system.tilt_degrees}, capacity {system.peak_power_kw} kW[, system losses "
            "{loss_percent}%]. Yield?",
        ),
        {"kwh_per_year": "int 700..39000"},
        (
            "It would produce about {kwh_per_year} kWh a year.",
            "Expect {kwh_per_year} kilowatt hours per year.",
        ),
    ),
    Entry(
        "facility_emissions|plant_emissions|emissions_register_query|get_facility_releases",
        "What a plant released of a pollutant in a year.|Emissions register of industrial sites"
        "|Reported releases of a facility to air or water",
        {
            "facility_name|facility|plant|site_name": (
                "pick Lindenau Power Station; Harbour Refinery; Kestrel Cement Works; "
                "Norrby Paper Mill; Dunmore Steel; Tessin Chemicals; Bayview Incinerator; "
                "Orlov Smelter; Westfield Glassworks; Grange Farm Poultry; Mosel Fertilizer Plant; "
                "Cedar Point Brewery; Rio Claro Tannery"
            ),
            "pollutant|substance|emission_type": (
                "pick carbon dioxide; methane; nitrogen oxides; mercury; sulfur dioxide; ammonia; "
                "fine dust; benzene; lead; dioxins; nitrous oxide; cadmium"
            ),
            "year|reporting_year|report_year": "int 2007..2023",
            "medium?|released_to|release_medium": "enum air, water, soil",
        },
        (
            "How much {pollutant} did {facility_name} release in {year}[ into the {medium}]?",
            "Please look up the facility {facility_name} in the emissions register: pollutant "
            "{pollutant}, reporting year {year}[, medium {medium}].",
            "{facility_name} {pollutant} {year}[ {medium}]",
            "I live downwind of {facility_name} and would like to know how many tons of "
            "{pollutant} it let out in {year}.",
            "In {year}, what quantity of {pollutant} came from {facility_name}?",
            "our citizens' group suspects {facility_name} of emitting {pollutant}, check what they "
            "reported for {year}",
            "{pollutant} from {facility_name}, the year {year}, please[ - only what went to the "
            "{medium}]",
            "For a lawsuit we need the {year} discharge of {pollutant} by {facility_name}.",
            "Has {facility_name} been polluting us with {pollutant}? Take {year}.",
            "Since the filter was built in {year}, I hope that {facility_name} is cleaner. What's "
            "its figure for {pollutant} in that year[, {medium} only]?",
        ),
        {"tons": "float 0.1..640000 1"},
        (
            "{facility_name} released {tons} tons in {year}.",
            "The register gives {tons} tons of {pollutant}.",
        ),
    ),
    Entry(
        "freight_emissions|transport_footprint|co2_of_shipment|logistics_carbon_calculator",
        "CO2 of moving goods over a distance.|Carbon footprint of a freight transport"
        "|Emissions by weight in tons, distance in kilometers and mode of transport",
        {
            "weight_tons|weight|cargo_weight": "float 0.2..60 1",
            "distance_km|distance|route_length_km": "int 65..9000",
            "transport_mode|mode|vehicle_type": "enum truck, rail, ship, plane, barge",
            "load_percent?|load_factor|utilization": "int 30..100",
            "round_trip?|empty_return|with_return": "flag",
        },
        (
            "How much CO2 is caused by moving {weight_tons} tons of goods over {distance_km} km by "
            "{transport_mode}?",
            "Please calculate the footprint of a shipment with a weight of {weight_tons} tons, a "
            "distance of {distance_km} kilometers and the transport mode {transport_mode}"
            "[, loaded to {load_percent} percent].",
            "{distance_km} km {transport_mode} {weight_tons} t[ {round_trip=true|round trip}]",
            "We send {weight_tons} tons to our customer, who sits {distance_km} km away. What does "
            "the {transport_mode} blow into the air on the way?",
            "by {transport_mode}, {distance_km} kilometers, {weight_tons} tons on board"
            "[, vehicle {load_percent}% full]: carbon?",
            "How bad for the climate is it to carry {weight_tons} tons by {transport_mode} for "
            "{distance_km} km[ {round_trip=true|including the empty way back}]?",
            "The customer asks for a climate statement. It was a {transport_mode}, it covered "
            "{distance_km} km and there were {weight_tons} tons in it.",
            "Over a route of {distance_km} km, what are the emissions if the cargo of "
            "{weight_tons} tons goes by {transport_mode}[ at a load factor of {load_percent} "
            "percent]?",
            "I'd like to compare. Start with {transport_mode}: {weight_tons} t, {distance_km} km"
            "[, {round_trip=true|there and back}].",
            "greenhouse gas of {weight_tons} tons freight via {transport_mode} across "
            "{distance_km} km",
        ),
        {"co2_kg": "float 4..98000 1"},
        ("That causes {co2_kg} kg of CO2.", "The {transport_mode} emits {co2_kg} kg of CO2."),
    ),
    Entry(
        "find_gauge_station|gauge_search|locate_water_gauge|hydrology_find_station",
        "Find the gauging station of a river near a town.|Which water gauge is closest"
        "|Looks up the id of a measuring station by river and town",
        {
            "river|river_name|water_body": _RIVERS,
            "near_town|town|near|city": "place",
        },
        (
            "Which gauging station on the {river} is closest to {near_town}?",
            "Please find the id of the measuring station near {near_town} on the river {river}.",
            "gauge {river} {near_town}",
            "At {near_town} the {river} must be measured somewhere. What is the code of that "
            "point?",
            "I need the station number for {river} around {near_town}",
            "Do the water authorities have any instrument in the {river} by {near_town}?",
            "{near_town}, {river}: measuring point?",
            "We're setting up a display in the {near_town} fire station and must enter the "
            "identifier of the sensor in the {river}.",
            "Where do they take readings of the {river}, as near as possible to {near_town}?",
            "look for a hydrological station, town {near_town}, river {river}",
        ),
        {"station_id": "id"},
        (
            "The station is {station_id}.",
            "Near {near_town} the {river} is measured at {station_id}.",
        ),
    ),
    Entry(
        "river_level|water_level|get_gauge_reading|hydrology_station_level",
        "Water level at a gauging station.|How high a river stands at a station"
        "|Latest level of a gauge, or the one at a date and time",
        {
            "station_id|gauge_id|station": "id",
            "date?|measured_on|day": "date",
            "time?|measured_at|clock_time": "time",
            "unit?|level_unit|units": "enum cm, meters, feet",
        },
        (
            "What is the water level at the gauging station {station_id}[ in {unit}]?",
            "Please read the gauge {station_id}[ for {date} at {time}].",
            "how high is the river at {station_id}",
            "{station_id} level[ {date}][ {time}]",
            "My cellar is right on the bank next to {station_id}. Should I be worried about the "
            "water?",
            "On our boat trip we go past {station_id}. How much water is there[, in {unit}]?",
            "Station {station_id}: current stand, please[, unit {unit}].",
            "Let me know what {station_id} measured[ on {date}][, {time}].",
            "Has it gone up much at {station_id}? I'd like the number[ in {unit}].",
            "The insurance wants the reading of gauge {station_id}[ on the day of the damage, "
            "{date}].",
        ),
        {"level": "float 0.4..890 1", "trend": "pick rising; falling; steady"},
        ("The level is {level} and {trend}.", "{station_id} shows {level}, {trend}."),
    ),
    Entry(
        "create_flood_alert|set_gauge_alert|flood_warning_subscribe|high_water_alarm",
        "Warn by email when a gauge exceeds a level.|High water alarm for a gauging station"
        "|Sends a mail once the water passes a threshold in centimeters",
        {
            "station_id|gauge_id|station": "id",
            "threshold_cm|level_cm|alarm_level": "int 120..980",
            "email|notify_email|recipient": "email",
            "repeat_hours?|repeat_every_hours|reminder_interval": "int 1..24",
        },
        (
            "Send an email to {email} as soon as the gauge {station_id} exceeds {threshold_cm} cm"
            "[, and repeat it every {repeat_hours} hours].",
            "Please create a flood alert for the station {station_id} with a threshold of "
            "{threshold_cm} centimeters and notify {email}.",
            "I want to be woken before the cellar fills. The critical mark at {station_id} is "
            "{threshold_cm} cm, my address is {email}.",
            "{email} should hear of it if {station_id} goes over {threshold_cm} cm",
            "alarm {station_id} {threshold_cm} cm {email}[ every {repeat_hours} h]",
            "Above {threshold_cm} cm the campsite must be cleared. Mail {email} when {station_id} "
            "gets there.",
            "Let {email} know once the river passes {threshold_cm} cm at {station_id}"
            "[; remind them each {repeat_hours} hours].",
            "{threshold_cm} cm at {station_id} is the limit. Whoever reads {email} has to be told.",
            "Could you watch {station_id} for us and write to {email} when it rises past "
            "{threshold_cm} centimeters?",
            "Last spring nobody told us that the water was coming. Set a warning at {threshold_cm} "
            "cm, gauge {station_id}, mail to {email}.",
        ),
        {"alert_id": "id"},
        (
            "The alert {alert_id} is active.",
            "{email} will be warned; the alert has the number {alert_id}.",
        ),
    ),
    Entry(
        "drinking_water_analysis|tap_water_quality|water_supply_report|get_water_analysis",
        "Measured substances in the tap water of an area.|Drinking water analysis by zip code"
        "|Values of the listed substances from the water supplier's last test",
        {
            "zip_code|postal_code|supply_area": "zip",
            "substances|parameters|analytes": (
                "list pick nitrate; lead; calcium; fluoride; chlorine; iron; sodium; copper; "
                "magnesium; uranium; pesticides; arsenic"
            ),
            "test_year?|year|sample_year": "int 2012..2024",
        },
        (
            "How much {substances} does the tap water contain in the zip code {zip_code}?",
            "Please give me the drinking water analysis for {zip_code} with the values of "
            "{substances}[ from {test_year}].",
            "We've just had a baby and use water from the tap in {zip_code}. What about "
            "{substances}?",
            "{zip_code}: {substances}[, tests of {test_year}]",
            "is there {substances} in the water at {zip_code}",
            "My fish keep dying. I fill the tank from the mains in {zip_code}; please check "
            "{substances}.",
            "{substances} - what did the supplier measure in postal code {zip_code}"
            "[ in the year {test_year}]?",
            "I brew beer at home ({zip_code}) and have to know the figures for {substances}.",
            "Look up {substances} for the supply area {zip_code}, as tested[ in {test_year}].",
            "Can I drink from the kitchen tap over in {zip_code}? I'm worried about {substances}.",
        ),
        {"milligrams_per_liter": "list float 0.1..120", "within_limits": "pick yes; no"},
        (
            "Measured: {milligrams_per_liter} mg per liter; within the limits: {within_limits}.",
            "The values are {milligrams_per_liter}. Limits kept: {within_limits}.",
        ),
    ),
    Entry(
        "soil_profile|get_soil_properties|soil_data_at|soil_survey_lookup",
        "Soil properties at a point and depth.|What the ground is made of at a coordinate"
        "|Reads chosen properties from the soil survey at latitude, longitude and depth",
        {
            "lat|latitude|point_lat": "float 36..64 3",
            "lon|longitude|point_lon": "float -10..35 3",
            "properties|soil_properties|attributes": (
                "list pick clay content; acidity; organic carbon; bulk density; sand content; "
                "nitrogen; water capacity; salinity; stone content"
            ),
            "depth_cm?|depth|sampling_depth": "int 5..150",
        },
        (
            "What are {properties} of the soil at latitude {lat} and longitude {lon}"
            "[ at a depth of {depth_cm} cm]?",
            "Please read {properties} from the soil survey for the point with longitude {lon} and "
            "latitude {lat}.",
            "{lat}, {lon}, {properties}[, {depth_cm} cm deep]",
            "I'm thinking of buying the field at {lat} / {lon}. Tell me about its {properties}.",
            "what's in the ground at {lat} {lon}? need {properties}[ in {depth_cm} cm]",
            "Before we plant vines, our adviser would like to see {properties}[, {depth_cm} cm "
            "down]. The slope lies at {lat} north and {lon} east.",
            "Could you tell me {properties} beneath the spot {lat} (lat), {lon} (lon)?",
            "For the foundations we need data on the earth below: {properties}, coordinates {lat}, "
            "{lon}[, sampling depth {depth_cm} cm].",
            "Longitude {lon}, latitude {lat}: {properties}, please",
            "Nothing grows there and I wonder why. Location {lat}, {lon}. Check {properties}.",
        ),
        {
            "soil_type": "pick sandy loam; heavy clay; peat; chernozem; podzol; silt loam; gley",
            "values": "list float 0.1..80 1",
        },
        (
            "It is {soil_type}; the values are {values}.",
            "At that point lies {soil_type} with {values}.",
        ),
    ),
    Entry(
        "crop_yield|harvest_statistics|get_crop_yield|farm_yield_by_region",
        "Average yield of a crop in a region.|Harvest statistics by crop, region and year"
        "|Yield per hectare, of all farms or only of organic ones",
        {
            "crop|crop_name|plant": _CROPS,
            "region|area|growing_region": _REGIONS,
            "harvest_year|year|season_year": "int 1995..2024",
            "organic_only?|organic|only_organic": "flag",
            "unit?|yield_unit|units": "enum t_per_ha, bushels_per_acre",
        },
        (
            "What was the average yield of {crop} in {region} in the harvest year {harvest_year}?",
            "Please tell me how much {crop} was harvested per hectare in {region} in "
            "{harvest_year}[, {organic_only=true|organic farms only}].",
            "{crop} {region} {harvest_year}[ {unit}]",
            "{harvest_year} was terribly dry. What did farmers in {region} still get in from their "
            "{crop}?",
            "how good a year was {harvest_year} for {crop} around {region}",
            "I farm in {region} and want to see whether my {crop} did better than the others' in "
            "{harvest_year}[. I'm {organic_only=true|an organic farmer}, so compare with those].",
            "Yield statistics, please: region {region}, crop {crop}, year {harvest_year}"
            "[, unit {unit}].",
            "In {region}, what came off the fields in {harvest_year}? I mean {crop}.",
            "The cooperative needs the {region} average for {crop} of {harvest_year} by noon"
            "[, in {unit}].",
            "For {harvest_year}, {region}: tons per hectare of {crop}"
            "[, {organic_only=true|grown organically}]",
        ),
        {"yield_value": "float 0.8..86 1"},
        (
            "The average yield of {crop} was {yield_value}.",
            "In {harvest_year} {region} reached {yield_value}.",
        ),
    ),
    Entry(
        "nitrogen_requirement|fertilizer_need|crop_nitrogen_calculator|compute_fertilizer",
        "How much nitrogen a field needs.|Fertilizer need of a crop for an expected yield"
        "|Computes kilograms of nitrogen from field size, target yield and soil nitrogen",
        {
            "crop|crop_name|plant": _CROPS,
            "field_size_ha|area_ha|hectares": "float 0.5..85 1",
            "target_yield|expected_yield|yield_goal_t_ha": "float 2..60 1",
            "soil_nitrogen|nmin|nitrogen_in_soil": "int 15..140",
            "manure_nitrogen?|manure_n|from_manure": "int 10..90",
        },
        (
            "How much nitrogen fertilizer does a field of {field_size_ha} hectares need for {crop} "
            "with a target yield of {target_yield} tons per hectare, if the soil holds "
            "{soil_nitrogen} kg of nitrogen per hectare?",
            "Please compute the nitrogen requirement: crop {crop}, soil nitrogen {soil_nitrogen}, "
            "expected yield {target_yield} t/ha, field size {field_size_ha} ha"
            "[, {manure_nitrogen} kg from manure].",
            "{crop}, {field_size_ha} ha, goal {target_yield} t/ha, {soil_nitrogen} kg N in the "
            "ground[, manure {manure_nitrogen}]",
            "I want to bring in {target_yield} tons of {crop} per hectare. The lab found "
            "{soil_nitrogen} kg of N already there. How much do I spread on my {field_size_ha} ha?",
            "The soil test says {soil_nitrogen}. {field_size_ha} hectares of {crop}, aiming at "
            "{target_yield} t: what has to be ordered?",
            "With {soil_nitrogen} kg/ha in the soil and {target_yield} t/ha expected, what must a "
            "{field_size_ha} ha plot of {crop} get?",
            "{field_size_ha} hectares of {crop} are waiting. Nmin {soil_nitrogen}, yield goal "
            "{target_yield}[, and {manure_nitrogen} kg come from the cows]. Dose?",
            "My neighbour always overdoes it, so let me calculate properly what {crop} takes: "
            "{soil_nitrogen} kg N available, {field_size_ha} ha, {target_yield} tons wanted.",
            "what should i give my {crop} to get {target_yield} t/ha on {field_size_ha} ha, soil "
            "has {soil_nitrogen} kg",
        ),
        {"kilograms": "int 20..14000"},
        (
            "You need {kilograms} kg of nitrogen.",
            "Spread {kilograms} kg of nitrogen on the {field_size_ha} hectares.",
        ),
    ),
    Entry(
        "growing_degree_days|heat_sum|crop_heat_units|agro_degree_days",
        "Heat sum above a base temperature in a period.|Growing degree days at a station"
        "|Adds up daily warmth from a start to an end date, for crop and pest models",
        {
            "station|station_name|weather_station": "place",
            "start_date|from_date|sowing_date": "date",
            "end_date|to_date|until_date": "date",
            "base_temperature|base_temp|base_celsius": "int 3..12",
            "max_temperature?|upper_limit|cap_celsius": "int 26..35",
        },
        (
            "How many growing degree days above {base_temperature} degrees were collected in "
            "{station} from {start_date} to {end_date}?",
            "Please compute the heat sum at the station {station} with the start date "
            "{start_date}, the end date {end_date} and a base temperature of {base_temperature}"
            "[; cap it at {max_temperature} degrees].",
            "{station} GDD base {base_temperature}, {start_date} - {end_date}",
            "We sowed on {start_date}. How much warmth has the maize at {station} had until "
            "{end_date}? It starts growing at {base_temperature} degrees.",
            "Up to {end_date}, beginning with {start_date}, what's the sum of warmth over "
            "{base_temperature} C for {station}[, upper limit {max_temperature}]?",
            "base {base_temperature} station {station} start {start_date} end {end_date}"
            "[ max {max_temperature}]",
            "The beetle hatches after enough heat over {base_temperature} degrees. Add it up for "
            "{station}, {start_date} through {end_date}.",
            "By {end_date}, would the grapes near {station} have been ripe? Count degree days "
            "since {start_date}, threshold {base_temperature}.",
            "I'd like the accumulated temperature between {start_date} and {end_date} as recorded "
            "at {station}; count what exceeds {base_temperature} degrees.",
        ),
        {"degree_days": "int 40..2600"},
        (
            "The sum is {degree_days} degree days.",
            "{station} collected {degree_days} degree days.",
        ),
    ),
    Entry(
        "standing_timber_volume|tree_volume|stem_volume_calculator|forestry_tree_volume",
        "Wood in a standing tree.|Stem volume from trunk diameter and tree height"
        "|Cubic meters of timber by species, diameter in cm and height in m",
        {
            "species|tree_species|wood_type": (
                "pick spruce; oak; Scots pine; beech; Douglas fir; larch; silver birch; ash; "
                "red maple; sycamore; poplar; western hemlock; black walnut"
            ),
            "diameter_cm|trunk_diameter|dbh_cm": "int 14..95",
            "height_m|tree_height|height": "int 9..42",
            "tree_count?|number_of_trees|stems": "int 2..400",
            "with_bark?|include_bark|over_bark": "flag",
        },
        (
            "How many cubic meters of wood are in the {species} with a trunk diameter of "
            "{diameter_cm} cm and a height of {height_m} m?",
            "Please calculate the stem volume for the species {species}, height {height_m} meters, "
            "diameter {diameter_cm} centimeters[, {with_bark=true|bark included}].",
            "{species} {diameter_cm} cm, {height_m} m[, {tree_count} stems]",
            "The storm may take it anyway, so what would I get out of our old {species}? It's "
            "{height_m} m tall and measures {diameter_cm} cm across.",
            "{height_m} meters high, {diameter_cm} cm thick, {species}: how much timber",
            "Our forester wants to sell[ {tree_count}] {species} trees, average height {height_m} "
            "m, average diameter {diameter_cm} cm. Estimate the wood.",
            "A trunk {diameter_cm} cm wide that reaches up {height_m} m, {species}. Volume"
            "[ {with_bark=true|over bark}]?",
            "I want to know whether felling pays. {species}, {diameter_cm} cm at chest height and "
            "{height_m} meters to the top[; there are {tree_count} of them].",
            "What volume has {species} of {height_m} m at {diameter_cm} cm"
            "[ {with_bark=true|with the bark}]?",
            "for {species}: diameter {diameter_cm}, tree height {height_m}, cubic meters please",
        ),
        {"cubic_meters": "float 0.1..640"},
        (
            "That is {cubic_meters} cubic meters of wood.",
            "The {species} holds {cubic_meters} cubic meters.",
        ),
    ),
    Entry(
        "forest_loss|tree_cover_loss|get_deforestation|forest_change_between",
        "Forest area lost in a region between two years.|Deforestation by region and period"
        "|Hectares of tree cover gone from a first to a last year, above a canopy density",
        {
            "region|area|region_name": (
                "pick Sumatra; Rondonia; Bavaria; British Columbia; Gabon; Lapland; Chiapas; "
                "Tasmania; Madagascar; the Carpathians; Ghana; Mato Grosso; Cambodia; Galicia"
            ),
            "first_year|start_year|from_year": "int 2001..2011",
            "last_year|end_year|to_year": "int 2012..2023",
            "min_canopy_percent?|canopy_density|canopy_threshold": "int 10..75",
            "cause?|driver|loss_cause": "enum fire, logging, farming, settlement",
        },
        (
            "How many hectares of forest did {region} lose between {first_year} and {last_year}"
            "[ through {cause}]?",
            "Please give me the tree cover loss in the region {region}, first year {first_year}, "
            "last year {last_year}[, with a canopy density of at least {min_canopy_percent} "
            "percent].",
            "{region} {first_year} to {last_year}, woodland gone[, cause {cause}]",
            "In {last_year}, how much smaller were the woods of {region} than in {first_year}?",
            "I'm writing about {region}. What was cleared there until {last_year}, counting from "
            "{first_year}?",
            "how much jungle disappeared in {region} from {first_year} through {last_year}"
            "[ because of {cause}]",
            "Since {first_year} the trees of {region} have been vanishing. Sum it up, to the end "
            "of {last_year}[, canopy threshold {min_canopy_percent}%].",
            "Was {region} really stripped as they say? Years {first_year} to {last_year}.",
            "{last_year} compared with {first_year}: deforested area of {region}[, {cause} only]",
            "For a lesson on rainforests and others I'd like to show what {region} lost over the "
            "period {first_year} - {last_year}.",
        ),
        {"hectares": "int 900..4100000"},
        (
            "{region} lost {hectares} hectares.",
            "From {first_year} to {last_year} it was {hectares} hectares.",
        ),
    ),
    Entry(
        "active_fires|fire_hotspots|satellite_fire_detection|get_fire_detections",
        "Fires seen by satellite inside a box.|Hotspots of the last hours in a bounding box"
        "|Counts burning spots; the box has south, north, west and east borders",
        {
            "bounding_box|bbox|area_box": _BOX,
            "hours_back|last_hours|since_hours": "int 1..72",
            "min_confidence?|confidence|confidence_percent": "int 50..95",
        },
        (
            "How many fires did the satellites detect in the last {hours_back} hours between "
            "latitudes {bounding_box.south} and {bounding_box.north} and longitudes "
            "{bounding_box.west} and {bounding_box.east}?",
            "Please list the hotspots of the past {hours_back} hours in the box with the west "
            "border {bounding_box.west}, the east border {bounding_box.east}, the south border "
            "{bounding_box.south} and the north border {bounding_box.north}"
            "[, confidence at least {min_confidence} percent].",
            "N {bounding_box.north}, S {bounding_box.south}, W {bounding_box.west}, E "
            "{bounding_box.east}, last {hours_back} h[, min {min_confidence}%]",
            "is anything burning from {bounding_box.south} to {bounding_box.north} north and "
            "{bounding_box.west} to {bounding_box.east} east? look at {hours_back} hours",
            "We smell smoke at the station. Our area runs from {bounding_box.west} in the west to "
            "{bounding_box.east} in the east and from {bounding_box.north} in the north down to "
            "{bounding_box.south}. Check the last {hours_back} hours.",
            "Going {hours_back} hours back, count the blazes inside south {bounding_box.south}, "
            "west {bounding_box.west}, north {bounding_box.north}, east {bounding_box.east}.",
            "Detections during {hours_back} hours, please. East edge {bounding_box.east}, west "
            "edge {bounding_box.west}, top {bounding_box.north}, bottom {bounding_box.south}"
            "[; ignore anything under {min_confidence} percent certainty].",
            "The fire brigade plans its flights over the square {bounding_box.south} / "
            "{bounding_box.west} to {bounding_box.north} / {bounding_box.east} (lat / lon). What "
            "has been spotted from space within {hours_back} hours?",
        ),
        {"fires": "int 0..240"},
        (
            "{fires} fires were detected.",
            "The satellites saw {fires} fires in the last {hours_back} hours.",
        ),
    ),
    Entry(
        "container_tracking|track_container|find_container|freight_container_status",
        "Where a shipping container is.|Track a container by its number"
        "|Tells the ship that carries a container and the port of its next stop",
        {
            "container_number|container_id|box_number": (
                "pick MSKU 448120-3; TGHU 772145-0; CMAU 310998-7; HLXU 205511-4; OOLU 689002-1; "
                "TCLU 118734-9; EGHU 903417-2; MEDU 556210-8; SUDU 667109-5; YMLU 340087-6; "
                "GESU 812266-0; APZU 471933-3"
            ),
            "carrier?|shipping_line|line": (
                "pick Maersk; Hapag-Lloyd; MSC; CMA CGM; Evergreen; ONE; Cosco; ZIM; Yang Ming"
            ),
        },
        (
            "Where is the container {container_number}[ of the shipping line {carrier}] now?",
            "Please track container number {container_number}[, carrier {carrier}].",
            "{container_number}[ {carrier}] position?",
            "Our furniture should have come weeks ago. It's in {container_number}.",
            "which ship is {container_number} on",
            "I've only this number from the forwarder: {container_number}. Does it tell you where "
            "my goods are?",
            "Any news of {container_number}? The customer rings me every hour[; {carrier} has it].",
            "{container_number} was loaded last month. Who carries it and where do they call next?",
            "My boss would like to know how far box {container_number} has got.",
            "Check[ with {carrier}] about {container_number}, please",
        ),
        {"vessel": _VESSELS, "next_port": _PORTS},
        (
            "{container_number} is aboard the {vessel}, next port {next_port}.",
            "The {vessel} carries it to {next_port}.",
        ),
    ),
    Entry(
        "vessel_position|locate_ship|ship_position|ais_vessel_lookup",
        "Current position of a ship.|Find a vessel by its name|Coordinates and speed of a ship"
        " at sea, as its transponder reports them",
        {
            "vessel|vessel_name|ship_name": _VESSELS,
            "flag_country?|flag_state|registered_in": (
                "pick Panama; Liberia; Malta; Norway; Greece; Bahamas; Singapore; Denmark; Cyprus"
            ),
            "include_destination?|with_destination|show_destination": "flag",
        },
        (
            "What is the current position of the vessel {vessel}[ under the flag of "
            "{flag_country}]?",
            "Please locate the ship {vessel} for me"
            "[ and {include_destination=true|include her destination}].",
            "{vessel} where now",
            "My son works aboard the {vessel}. I'd love to see where on the ocean he is.",
            "Is the {vessel} still out at sea[? She sails under the flag of {flag_country}]",
            "{vessel}[, flag {flag_country}], coordinates please",
            "The pilot has to know how far off the {vessel} is.",
            "give me lat and lon of {vessel}[, {include_destination=true|and where she's headed}]",
            "I saw a huge ship from the beach, {vessel} was painted on the side. Look her up on "
            "the transponder map.",
            "We haven't heard from the {vessel} since Tuesday. Can you find her?",
        ),
        {
            "latitude": "float -55..65 3",
            "longitude": "float -170..170 3",
            "speed": "float 0.1..24 1",
        },
        (
            "The {vessel} is at {latitude}, {longitude}, making {speed} kn.",
            "Position {latitude} / {longitude}, speed {speed} nautical miles per hour.",
        ),
    ),
    Entry(
        "port_calls|ship_arrivals|list_port_arrivals|port_traffic_between",
        "Ships that called at a port in a period.|Arrivals of a port between two dates"
        "|Counts vessels, of all types or of one, from a start to an end date",
        {
            "port|port_name|seaport": _PORTS,
            "start_date|from_date|arrived_after": "date",
            "end_date|to_date|arrived_before": "date",
            "vessel_type?|ship_type|vessel_class": "enum container, tanker, bulk, cruise, fishing",
            "min_length_m?|minimum_length|length_from": "int 60..330",
        },
        (
            "How many ships called at the port of {port} between {start_date} and {end_date}"
            "[, of the type {vessel_type}]?",
            "Please list the arrivals in {port} with the start date {start_date} and the end date "
            "{end_date}[, vessel type {vessel_type}][, at least {min_length_m} m long].",
            "{port} {start_date} to {end_date}[ {vessel_type}]",
            "who came into {port} from {start_date} till {end_date}",
            "I'm studying how busy {port} is. Until {end_date}, starting {start_date}, what "
            "dropped anchor there?",
            "Up to {end_date} and from {start_date} on, how many[ {vessel_type}] vessels did "
            "{port} handle?",
            "The strike lasted from {start_date} to {end_date}. Did anything get into {port} "
            "at all?",
            "For {port}: traffic, first day {start_date}, last day {end_date}"
            "[, only ships over {min_length_m} meters].",
            "Customs would like the number of incoming ships, {start_date} through {end_date}, "
            "{port}[, just {vessel_type}].",
            "The quay of {port} was crowded, I thought. Check what moored there, "
            "{start_date} - {end_date}.",
        ),
        {"arrivals": "int 3..940"},
        (
            "{port} counted {arrivals} arrivals.",
            "From {start_date} to {end_date} there were {arrivals} calls.",
        ),
    ),
    Entry(
        "sea_freight_quote|ocean_freight_rate|quote_container_shipping|shipping_rate_quote",
        "Price of shipping containers by sea.|Freight quote from a port to another"
        "|Quotes a number of containers of a size, from loading to unloading port",
        {
            "origin_port|loading_port|port_of_loading": _PORTS,
            "destination_port|discharge_port|port_of_discharge": (
                "pick New York; Le Havre; Yokohama; Auckland; Buenos Aires; Tema; Genoa; Manila; "
                "Vancouver; Helsinki; Haifa; Kingston; Bremerhaven; Kochi; Aarhus"
            ),
            "container_count|quantity|number_of_containers": "int 1..36",
            "container_size|size|equipment_type": "enum 20ft, 40ft, 40ft_high, 45ft",
            "ready_date?|cargo_ready|loading_date": "date",
            "refrigerated?|reefer|cooled": "flag",
        },
        (
            "What does it cost to ship {container_count} containers of size {container_size} from "
            "{origin_port} to {destination_port}[, ready for loading on {ready_date}]?",
            "Please quote sea freight with {origin_port} as the port of loading and "
            "{destination_port} as the port of discharge for {container_count} x {container_size}"
            "[, {refrigerated=true|refrigerated}].",
            "{container_count} x {container_size}, {origin_port} - {destination_port}"
            "[, {ready_date}]",
            "A customer in {destination_port} ordered so much that {container_count} boxes "
            "({container_size}) will be needed. We load in {origin_port}. How much is that?",
            "how expensive is it to get {container_count} {container_size} boxes into "
            "{destination_port}, we are in {origin_port}",
            "To {destination_port}, out of {origin_port}: price for {container_count} units of "
            "{container_size}[? It's fruit, so {refrigerated=true|keep them cooled}].",
            "I move overseas, from {origin_port} all the way to {destination_port}. Would "
            "{container_count} of the {container_size} kind ruin me?",
            "Get me an ocean rate. Quantity {container_count}, equipment {container_size}, "
            "discharge {destination_port}, loading {origin_port}[ on {ready_date}].",
            "{destination_port} wants {container_count} more {container_size} loads from "
            "{origin_port}[, {refrigerated=true|in reefers}]. Rate?",
        ),
        {"total_price": "int 900..98000", "transit_days": "int 4..52"},
        (
            "It costs {total_price} and takes {transit_days} days.",
            "From {origin_port} it is {transit_days} days at a price of {total_price}.",
        ),
    ),
    Entry(
        "airport_code_lookup|find_airport_code|icao_code_search|aviation_airport_code",
        "Four-letter code of an airport.|Finds the ICAO code of a city's airport"
        "|Which code pilots use for the airport of a city",
        {
            "city|airport_city|town": "place",
            "country?|country_name|nation": _COUNTRIES,
        },
        (
            "Which ICAO code does the airport of {city}[ in {country}] have?",
            "Please find the four-letter airport code for the city of {city}.",
            "icao {city}[ {country}]",
            "I'm filling in a flight plan and land in {city}. What do I put in the box?",
            "how do pilots abbreviate {city}",
            "{city}[, {country}]: code of the airfield please",
            "The simulator wants four letters instead of a name. I'd like to fly to {city}.",
            "Under what designator is {city} listed in the aviation tables?",
            "Do you know the letters air traffic control uses for {city}[ ({country})]?",
            "We print a label for a cargo flight to {city} and lack its official abbreviation.",
        ),
        {"airport_code": _AIRPORT_CODES},
        ("The code is {airport_code}.", "{city} has the airport code {airport_code}."),
    ),
    Entry(
        "airport_notices|get_notams|notices_to_pilots|aviation_notices_lookup",
        "Notices to pilots for an airport.|NOTAMs that are valid on a day"
        "|Closures and hazards announced for an airport, by subject if wanted",
        {
            "airport_code|icao|airport": _AIRPORT_CODES,
            "date?|valid_on|flight_date": "date",
            "subject?|notice_subject|topic": "enum runway, taxiway, lighting, airspace, fuel",
        },
        (
            "Which notices to pilots are in force for the airport {airport_code}[ on {date}]?",
            "Please list the NOTAMs of {airport_code}[ about the subject {subject}].",
            "{airport_code}[ {date}][ {subject}] notams",
            "I'm landing at {airport_code}[ on {date}]. Is anything closed or out of service?",
            "anything a pilot must know about {airport_code}[ concerning {subject}]",
            "Before we file the plan: are there warnings out for {airport_code}"
            "[, valid on {date}]?",
            "{airport_code} - what did the authority announce[ as to {subject}]?",
            "My instructor told me to read the bulletins for {airport_code}[, the ones on "
            "{subject}].",
            "They're building at {airport_code}, I heard. Let me see the official messages.",
            "Check {airport_code} for restrictions[, date of flight {date}].",
        ),
        {
            "notice": "pick runway 09 closed; crane near the threshold; no jet fuel; taxiway B "
            "under repair; approach lights out; bird activity; drone exercise east of the field",
            "notices_total": "int 1..23",
        },
        (
            "There are {notices_total} notices, first of all: {notice}.",
            "{airport_code} has {notices_total}; the latest says {notice}.",
        ),
    ),
    Entry(
        "airline_punctuality|airline_delay_statistics|on_time_rate|get_carrier_punctuality",
        "Share of flights an airline flew on time.|Delay statistics of a carrier on a route"
        "|Percent of punctual flights by airline, origin, destination and year",
        {
            "airline|carrier|airline_name": "company",
            "origin|departure_airport|from_airport": _AIRPORT_CODES,
            "destination|arrival_airport|to_airport": (
                "pick LIRF; OMDB; KSFO; EKCH; VHHH; EPWA; LGAV; SCEL; NZAA; HKJK; EFHK; KMIA"
            ),
            "year|statistics_year|in_year": "int 2008..2024",
            "tolerance_minutes?|max_delay_minutes|threshold_minutes": "int 5..45",
        },
        (
            "What share of the flights of {airline} from {origin} to {destination} was on time in "
            "{year}[, counting up to {tolerance_minutes} minutes as punctual]?",
            "Please give me the punctuality of the airline {airline} with origin {origin} and "
            "destination {destination} for the year {year}.",
            "{airline}, {year}, {origin}-{destination}[, tolerance {tolerance_minutes} min]",
            "{destination} is where my meeting is, {origin} is home. Could {airline} be trusted "
            "with that in {year}?",
            "how often was {airline} late in {year} flying into {destination} out of {origin}",
            "In {year} I sat for hours at {origin}, waiting for {airline} to take me to "
            "{destination}. Was that normal for them?",
            "To {destination} from {origin}: the {year} on-time figure of {airline}"
            "[ with {tolerance_minutes} minutes of tolerance], please.",
            "Our travel desk negotiates with {airline}. How reliable were they over {year} between "
            "{origin} (departure) and {destination} (arrival)?",
            "Year {year}. Carrier {airline}. Arrival {destination}. Departure {origin}. Percentage "
            "that kept the timetable?",
            "I'd be glad to see how {airline} did in {year} when leaving {origin} for "
            "{destination}.",
        ),
        {"on_time_percent": "float 48..96 1"},
        (
            "{on_time_percent} percent of those flights were on time.",
            "{airline} was punctual in {on_time_percent} percent of cases.",
        ),
    ),
    Entry(
        "road_closures|planned_roadworks|roadworks_between|highways_works_lookup",
        "Roadworks on a road between two dates.|Planned closures of a road"
        "|Lists works and closed lanes, in both directions or in one",
        {
            "road|road_name|street": _ROADS,
            "start_date|from_date|period_start": "date",
            "end_date|to_date|period_end": "date",
            "direction?|heading|travel_direction": (
                "enum northbound, southbound, eastbound, westbound"
            ),
            "full_closures_only?|only_full_closures|closed_only": "flag",
        },
        (
            "Which roadworks are planned on {road} between {start_date} and {end_date}"
            "[, {direction}]?",
            "Please list the works on {road} with {start_date} as the start and {end_date} as the "
            "end of the period[, {full_closures_only=true|full closures only}].",
            "{road} {start_date} - {end_date}[ {direction}]",
            "We drive a wide load over {road} some time from {start_date} to {end_date}. Will "
            "they be digging there?",
            "are they closing {road} from {start_date} until {end_date}[ {direction}]",
            "By {end_date} I must have made the trip, and not before {start_date}. Is {road} "
            "free of construction sites[ {direction}]?",
            "Driving[ {direction}] on {road}, what obstacles does the authority "
            "announce from {start_date} through {end_date}?",
            "The neighbours say our {road} gets torn up. Any truth in it for {start_date} to "
            "{end_date}[? Tell me only if it's {full_closures_only=true|shut completely}]",
            "As of {start_date} and up to {end_date}: diggers, lane closures and so on along "
            "{road}",
            "The bus company asks whether {road} can be used from {start_date} to {end_date}.",
        ),
        {
            "works": "pick resurfacing; bridge repair; gas main replacement; new crossing; "
            "tunnel inspection; kerb works; sewer renewal; noise barrier",
            "lanes_closed": "int 1..3",
        },
        (
            "There is {works} with {lanes_closed} lanes closed.",
            "On {road}: {works}, lanes closed: {lanes_closed}.",
        ),
    ),
    Entry(
        "truck_route_check|heavy_vehicle_route|route_for_truck|check_truck_clearance",
        "Whether a truck can take the way between two places.|Route check for heavy vehicles"
        "|Checks bridges and weight limits; vehicle holds height in m and weight in tons",
        {
            "start|from_place|start_location": "place",
            "end|to_place|end_location": "place",
            "vehicle|truck|vehicle_dimensions": {
                "height_m|height|vehicle_height": "float 2.4..4.8 1",
                "weight_tons|weight|gross_weight": "float 3.5..60 1",
            },
            "hazardous_goods?|dangerous_goods|hazmat": "flag",
            "avoid_tolls?|no_tolls|toll_free": "flag",
        },
        (
            "Can a truck with a height of {vehicle.height_m} meters and a weight of "
            "{vehicle.weight_tons} tons drive from {start} to {end}"
            "[ with {hazardous_goods=true|dangerous goods} on board]?",
            "Please check the route from {start} to {end} for a vehicle that weighs "
            "{vehicle.weight_tons} tons and is {vehicle.height_m} m high"
            "[; {avoid_tolls=true|avoid toll roads}].",
            "{start} > {end}, {vehicle.height_m} m, {vehicle.weight_tons} t"
            "[, {hazardous_goods=true|hazmat}]",
            "Last time I got stuck under a bridge. I'm {vehicle.height_m} m tall with the trailer, "
            "{vehicle.weight_tons} tons, and have to reach {end} from {start}.",
            "to {end} with {vehicle.weight_tons} tons and {vehicle.height_m} meters, leaving "
            "{start}, does that work",
            "The crane goes on the low loader: {vehicle.weight_tons} tons altogether, "
            "{vehicle.height_m} m at the highest point. It stands in {start} and is needed in "
            "{end}.",
            "For {end} I load in {start}. Will any bridge stop {vehicle.height_m} m or any limit "
            "stop {vehicle.weight_tons} tons[? {avoid_tolls=true|No tolls}, please]",
            "Is there trouble ahead for a {vehicle.height_m} m high and {vehicle.weight_tons} t "
            "heavy rig between {start}, where it departs, and {end}"
            "[, carrying {hazardous_goods=true|hazardous goods}]?",
            "{vehicle.weight_tons} t, {vehicle.height_m} m, destination {end}, departure {start}",
        ),
        {"allowed": "pick yes; no", "distance_km": "int 12..1900"},
        (
            "Allowed: {allowed}; the route is {distance_km} km long.",
            "It is {distance_km} km from {start} to {end}. Possible: {allowed}.",
        ),
    ),
    Entry(
        "traffic_count|vehicle_count|get_traffic_volume|road_counter_reading",
        "Vehicles counted on a road on a day.|Traffic volume at a counting point"
        "|Number of vehicles between two hours, all or of one class",
        {
            "road|road_name|highway": _ROADS,
            "count_date|date|day": "date",
            "start_hour|from_hour|hour_from": "int 0..11",
            "end_hour|to_hour|hour_to": "int 12..23",
            "vehicle_class?|vehicle_type|class_name": "enum car, truck, bus, motorcycle",
        },
        (
            "How many vehicles[ of the class {vehicle_class}] were counted on {road} on "
            "{count_date} between hour {start_hour} and hour {end_hour}?",
            "Please read the counter of {road} for {count_date}, start hour {start_hour}, end hour "
            "{end_hour}[, class {vehicle_class}].",
            "{road} {count_date} {start_hour}-{end_hour}h[ {vehicle_class}]",
            "We fight for a noise barrier. How many drove past us on {road} on {count_date} from "
            "{start_hour} to {end_hour} o'clock?",
            "till {end_hour} o'clock, from {start_hour} on, what passed along {road} on "
            "{count_date}",
            "On {count_date} {road} seemed busier than ever. Can you give me the number, hours "
            "{start_hour} to {end_hour}?",
            "I'm thinking of putting a food stall beside {road}. What rolled by on "
            "{count_date}, hour {start_hour} through {end_hour}[? I only mean {vehicle_class} "
            "traffic]",
            "Traffic volume, please. Date {count_date}, until hour {end_hour}, as of hour "
            "{start_hour}, road {road}.",
            "Was {count_date} a normal day on {road}? Take the count from {start_hour} to "
            "{end_hour}.",
            "The planner needs what the loop in {road} registered on {count_date} from "
            "hour {start_hour} to hour {end_hour}[, {vehicle_class} only]",
        ),
        {"vehicles": "int 40..118000"},
        (
            "{vehicles} vehicles were counted on {road}.",
            "The counter shows {vehicles} vehicles for {count_date}.",
        ),
    ),
    Entry(
        "search_patents|patent_search|find_patents|ip_patent_query",
        "Search patents by subject and owner.|Find patents filed in a period"
        "|Patent search; filing period has a first and a last year, office is optional",
        {
            "keywords|query|search_terms": (
                "pick folding wheelchair; heat pump; seed drill; drone battery; foam recycling; "
                "tidal turbine; hearing aid; self-watering pot; bone screw; LED headlamp; "
                "coffee capsule; zip fastener; ship propeller; hydrogen tank; brake pad"
            ),
            "assignee?|owner|patent_owner|company": "company",
            "filing_period|filed_between|filing_years": {
                "first_year|from_year|start_year": "int 1985..2006",
                "last_year|to_year|end_year": "int 2007..2024",
            },
            "office?|patent_office|jurisdiction": "enum EPO, USPTO, JPO, WIPO",
            "max_results?|limit|top_n": "int 5..100",
        },
        (
            "Which patents on the subject of {keywords} were filed between "
            "{filing_period.first_year} and {filing_period.last_year}[ by {assignee}]?",
            "Please search for patents with the keywords {keywords}, filing years "
            "{filing_period.first_year} to {filing_period.last_year}[, assignee {assignee}]"
            "[, office {office}].",
            "{keywords} patents {filing_period.first_year}-{filing_period.last_year}"
            "[ {assignee}][ max {max_results}]",
            "I think I've invented a better {keywords}. Did anyone have the idea between "
            "{filing_period.first_year} and {filing_period.last_year}"
            "[? Check the {office} only]",
            "has somebody protected a {keywords}, filed up to {filing_period.last_year}, from "
            "{filing_period.first_year} on",
            "From {filing_period.first_year} through {filing_period.last_year}, what did inventors "
            "file about the {keywords}[ at the {office}]?",
            "Our lawyer wants the prior art on {keywords}[, up to {max_results} documents]. Years: "
            "{filing_period.first_year} till {filing_period.last_year}.",
            "Filed no later than {filing_period.last_year} and not before "
            "{filing_period.first_year}: everything on {keywords}[ that belongs to {assignee}].",
            "Let me see how crowded the field of {keywords} is, taking filings of "
            "{filing_period.first_year} to {filing_period.last_year}"
            "[, limited to {max_results} hits].",
        ),
        {"patent_number": _PATENTS, "found": "int 1..380"},
        (
            "{found} patents were found; the closest is {patent_number}.",
            "The best of {found} hits is {patent_number}.",
        ),
    ),
    Entry(
        "patent_status|check_patent_status|is_patent_in_force|ip_legal_status",
        "Whether a patent is still in force.|Legal status and expiry of a patent"
        "|Status of a patent number in a country, on a date if one is said",
        {
            "patent_number|publication_number|patent_id": _PATENTS,
            "country?|jurisdiction|in_country": _COUNTRIES,
            "as_of_date?|on_date|status_date": "date",
        },
        (
            "Is the patent {patent_number} still in force[ in {country}][ as of {as_of_date}]?",
            "Please check the legal status of patent number {patent_number}[ for {country}].",
            "{patent_number} expired?",
            "We'd like to copy the mechanism of {patent_number}[ and sell it in {country}]. Are "
            "we free to do so?",
            "until when does {patent_number} protect its owner[ in {country}]",
            "A competitor waves {patent_number} at us. Did he even pay the yearly dues for it?",
            "{patent_number}[, {country}]: valid, lapsed or withdrawn?",
            "I wonder whether {patent_number} has run out[; the state on {as_of_date} matters].",
            "What became of {patent_number}? Somebody told me it was dropped.",
            "My thesis cites {patent_number}. State its present standing, please.",
        ),
        {"status": "pick in force; expired; lapsed; pending; withdrawn", "expiry_date": "date"},
        (
            "{patent_number} is {status}; the expiry date is {expiry_date}.",
            "Status: {status}, expiry {expiry_date}.",
        ),
    ),
    Entry(
        "trademark_search|search_trademarks|find_similar_marks|brand_name_check",
        "Trademarks that are like a name.|Search the register for marks in given classes"
        "|Checks whether a brand name is taken, by classes of goods and by office",
        {
            "mark_name|brand_name|trademark|sign": (
                "pick Brightloaf; Nordwell; Papaya Sun; Zentrico; Bluefern; Happy Otter; Kavolo; "
                "Stonebridge; Luma Tea; Velorra; Quickpatch; Alpenmilch; Tiko; Red Gecko"
            ),
            "nice_classes|classes|goods_classes": "list int 1..45",
            "office|register|trademark_office": "enum EUIPO, USPTO, UKIPO, WIPO",
            "exact_match?|exact|identical_only": "flag",
        },
        (
            "Is the name {mark_name} already registered as a trademark at the {office} in the "
            "classes {nice_classes}?",
            "Please search the {office} register for the mark {mark_name}, classes {nice_classes}"
            "[, {exact_match=true|exact matches only}].",
            "{mark_name} {office} cl. {nice_classes}",
            "I'm founding a firm and want to call it {mark_name}. Our goods fall in "
            "{nice_classes}. Would the {office} object?",
            "could someone sue me over {mark_name}? {office}, classes {nice_classes}",
            "Classes {nice_classes}, office {office}: does anybody own {mark_name}"
            "[ or, rather, {exact_match=true|exactly that word}]?",
            "Marketing is in love with {mark_name}. Before the labels are printed, check it with "
            "the {office}; we need {nice_classes}.",
            "At the {office}, who else uses something like {mark_name} for {nice_classes}?",
            "For {nice_classes} I'd like {mark_name} to be mine. Is it free with the {office}"
            "[? Look for {exact_match=true|identical signs only}]",
            "Screen {mark_name} against the {office} database, goods classes {nice_classes}.",
        ),
        {"matches": "int 0..37", "closest_mark": "title"},
        (
            "There are {matches} matches; the closest is {closest_mark}.",
            "{closest_mark} comes closest, of {matches} in all.",
        ),
    ),
    Entry(
        "standard_changes|compare_standard_editions|norm_edition_diff|standards_what_changed",
        "What changed between two editions of a standard.|Compare editions of a technical norm"
        "|Lists changed clauses from an old to a new edition of a standard",
        {
            "standard_number|standard|norm|designation": (
                "pick ISO 9001; EN 1090-2; IEC 60601; ASTM D638; DIN 4108; ISO 14001; BS 7671; "
                "IEEE 802.11; EN 13501; ISO 8601; NFPA 70; ISO 27001; EN 60335"
            ),
            "old_edition|from_edition|old_year": "int 1994..2008",
            "new_edition|to_edition|new_year": "int 2009..2024",
            "clause?|section|clause_number": "int 3..12",
            "language?|text_language|lang": "language",
        },
        (
            "What changed in the standard {standard_number} between the edition of {old_edition} "
            "and the edition of {new_edition}[, in clause {clause}]?",
            "Please compare the old edition {old_edition} with the new edition {new_edition} of "
            "{standard_number}[ and list the changes in {language}].",
            "{standard_number}:{old_edition} vs {standard_number}:{new_edition}[, clause {clause}]",
            "Our manual was written after the {old_edition} text of {standard_number}. Now "
            "{new_edition} applies. What must we rewrite?",
            "what's new in {standard_number} {new_edition}, we still have {old_edition}",
            "The auditor works with {new_edition}, we trained on {old_edition}. It's about "
            "{standard_number}. Where do they differ[? Section {clause} matters most]",
            "In {new_edition} they revised {standard_number}. Show me what is different from "
            "{old_edition}.",
            "Differences, please: {standard_number}, {old_edition} to {new_edition}"
            "[, described in {language}].",
            "I have until Friday to update our test procedure from {standard_number} of "
            "{old_edition} to that of {new_edition}",
            "Which requirements did {new_edition} add to {standard_number} since {old_edition}"
            "[; {language} text please]?",
        ),
        {"changed_clauses": "list int 3..12", "change_count": "int 2..88"},
        (
            "{change_count} changes, in the clauses {changed_clauses}.",
            "The clauses {changed_clauses} differ, with {change_count} changes.",
        ),
    ),
    Entry(
        "transform_coordinates|coordinate_transform|convert_crs|geo_reproject_point",
        "Convert coordinates to another reference system.|Reproject a point between map systems"
        "|Turns x and y of a source system into those of a target system, by EPSG code",
        {
            "x|easting|x_coordinate": "float 310000..690000 1",
            "y|northing|y_coordinate": "float 4100000..5900000 1",
            "source_crs|from_crs|from_epsg": (
                "pick EPSG:25832; EPSG:32633; EPSG:27700; EPSG:2154; EPSG:31467; EPSG:26910"
            ),
            "target_crs|to_crs|to_epsg": (
                "pick EPSG:4326; EPSG:3857; EPSG:3035; EPSG:4258; EPSG:3395; EPSG:4269"
            ),
            "decimals?|precision|digits": "int 2..8",
        },
        (
            "Convert the point with x {x} and y {y} from {source_crs} to {target_crs}"
            "[, with {decimals} decimals].",
            "Please transform the coordinates with the northing {y} and the easting {x}; the "
            "source system is {source_crs} and the target system {target_crs}.",
            "{x} / {y} {source_crs} -> {target_crs}[ {decimals} digits]",
            "Our surveyor delivers in {source_crs} but the web map needs {target_crs}. Where does "
            "{x}, {y} end up?",
            "what is {x} {y} in {target_crs}? it's {source_crs}",
            "I need {target_crs} for my receiver. The plan gives {x} east and {y} north in "
            "{source_crs}.",
            "The old sheet uses {source_crs}: x = {x}, y = {y}. Express that in {target_crs}"
            "[ to {decimals} places].",
            "To {target_crs}, please, from {source_crs}: easting {x}, northing {y}.",
            "Reproject ({x}, {y})[, precision {decimals}]. From: {source_crs}. To: {target_crs}.",
            "y is {y}, x is {x}, all in {source_crs}, and the archaeologists would like it in "
            "{target_crs}",
        ),
        {"new_x": "float 5..30 5", "new_y": "float 38..60 5"},
        (
            "In {target_crs} the point is {new_x}, {new_y}.",
            "x becomes {new_x} and y becomes {new_y}.",
        ),
    ),
    Entry(
        "export_map|map_export|render_map_sheet|gis_map_image",
        "Export a map of an area as a file.|Render chosen map layers inside a box"
        "|Draws layers at a scale; extent holds south, north, west and east borders",
        {
            "extent|bounding_box|map_extent": _BOX,
            "layers|map_layers|layer_names": (
                "list pick roads; rivers; contours; buildings; land use; railways; borders; "
                "forests; place names; hillshading"
            ),
            "scale?|map_scale|scale_denominator": "int 5000..250000",
            "file_format?|format|output_format": "enum png, pdf, svg, tiff",
        },
        (
            "Export a map with the layers {layers} for the area from latitude {extent.south} to "
            "{extent.north} and longitude {extent.west} to {extent.east}[ as {file_format}].",
            "Please draw {layers} in a box with the north border {extent.north}, the south border "
            "{extent.south}, the west border {extent.west} and the east border {extent.east}"
            "[, scale 1:{scale}].",
            "{layers}; S {extent.south} W {extent.west} N {extent.north} E {extent.east}"
            "[; 1:{scale}][; {file_format}]",
            "For the hiking club I'd like a sheet that shows {layers}. It should reach from "
            "{extent.west} in the west to {extent.east} in the east, and from {extent.south} up to "
            "{extent.north}.",
            "I need something to hang on the wall: {layers}, between {extent.south} and "
            "{extent.north} north, {extent.west} and {extent.east} east"
            "[, a {file_format} file would do].",
            "render {layers}, lat {extent.south}..{extent.north}, lon {extent.west}..{extent.east}",
            "Top edge {extent.north}, bottom edge {extent.south}, right edge {extent.east}, left "
            "edge {extent.west}; put {layers} on it[, at a scale of 1:{scale}].",
            "My report lacks an overview. Could you picture {layers} within {extent.west} / "
            "{extent.south} and {extent.east} / {extent.north} (lon / lat)"
            "[, saved as {file_format}]?",
        ),
        {"map_file": "file"},
        ("The map is in {map_file}.", "It was drawn and saved as {map_file}."),
    ),
    Entry(
        "parcel_lookup|find_land_parcel|cadastre_lookup|land_registry_parcel",
        "Parcel number of a property by its address.|Look up a plot in the land registry"
        "|Finds the cadastral parcel that a street address stands on",
        {
            "address|street_address|property_address": _STREETS,
            "include_owner?|with_owner|show_owner": "flag",
        },
        (
            "Which parcel number does the property at {address} have in the land registry?",
            "Please look up the plot that belongs to the address {address}"
            "[ {include_owner=true|and name its owner}].",
            "{address} - cadastral number",
            "I inherited the house at {address}. The tax form wants the number of the land it "
            "stands on.",
            "what plot is {address} on[, {include_owner=true|and who owns it}]",
            "Our fence may be on somebody else's ground. Could you see how {address} is recorded "
            "with the surveyors?",
            "{address}[, {include_owner=true|with the owner}], cadastre",
            "The notary needs the exact designation of the land under {address}.",
            "Find me the lot for {address}.",
            "Before we sell {address}, I have to quote its entry in the register of land"
            "[ and see {include_owner=true|who is listed as the owner}].",
        ),
        {"parcel_number": _PARCELS, "area_sqm": "int 120..48000"},
        (
            "It is parcel {parcel_number} with {area_sqm} square meters.",
            "{address} stands on {parcel_number}, {area_sqm} square meters in size.",
        ),
    ),
    Entry(
        "zoning_rules|get_zoning|land_use_plan_lookup|building_rules_for_parcel",
        "What may be built on a parcel.|Zoning and greatest height for a plot of land"
        "|Land use plan of a parcel, optionally for one kind of building",
        {
            "parcel_number|parcel|plot_number|lot": _PARCELS,
            "building_type?|project_type|structure": (
                "enum house, garage, shop, workshop, barn, apartments"
            ),
            "include_setbacks?|with_setbacks|show_distances": "flag",
        },
        (
            "What does the land use plan allow on the parcel {parcel_number}"
            "[ for the building type {building_type}]?",
            "Please look up the zoning of plot {parcel_number}"
            "[ {include_setbacks=true|including the distances to the neighbours}].",
            "{parcel_number} zoning[ {building_type}]",
            "We'd like to add a floor to what stands on {parcel_number}. How high may we go?",
            "can i build anything[, say the {building_type} I dream of,] on {parcel_number}",
            "Is {parcel_number} meant for living or for trade, according to the town planners?",
            "I'm about to buy {parcel_number}. What am I free to build there"
            "[; I have a {building_type} in mind]?",
            "For {parcel_number}: category of use and height limit[, project: {building_type}]",
            "The architect won't start before she knows the rules for lot {parcel_number}"
            "[, {include_setbacks=true|setbacks included}].",
            "Would {parcel_number} do for our plans[? It would be a {building_type}]",
        ),
        {
            "zone": "pick residential; mixed use; commercial; agricultural; industrial; green belt",
            "max_height_m": "float 4..36 1",
        },
        (
            "{parcel_number} is zoned {zone}, with at most {max_height_m} m of height.",
            "The zone is {zone}; buildings may be {max_height_m} m high.",
        ),
    ),
    Entry(
        "search_satellite_scenes|find_satellite_images|scene_search|earth_observation_query",
        "Find satellite images of a place in a period.|Search scenes by sensor and cloud cover"
        "|Satellite scenes from a start to an end date, with no more clouds than wanted",
        {
            "place|location|area_name": "place",
            "start_date|acquired_after|date_from": "date",
            "end_date|acquired_before|date_to": "date",
            "max_cloud_percent?|cloud_cover|max_clouds": "int 5..60",
            "sensor?|satellite|mission": "enum optical, radar, thermal",
        },
        (
            "Which satellite images of {place} were taken between {start_date} and {end_date}"
            "[ with at most {max_cloud_percent} percent clouds]?",
            "Please search for scenes over {place}, start date {start_date}, end date {end_date}"
            "[, sensor {sensor}].",
            "{place} from space, {start_date} to {end_date}[, clouds under {max_cloud_percent}%]",
            "The flood around {place} began after {start_date} and was over by {end_date}. Is "
            "there a picture taken from orbit?",
            "Up to {end_date} and not earlier than {start_date}: any[ {sensor}] shots of {place}?",
            "i want to see {place} from above as it was in the days {start_date} till {end_date}",
            "Our geography class looks at how {place} has grown. Find an image from the time "
            "between {start_date} and {end_date}[, cloud cover up to {max_cloud_percent} percent].",
            "Did any satellite fly over {place} with its camera on from {start_date} through "
            "{end_date}[? It has to be {sensor}]",
            "{start_date} - {end_date}, {place}[, {sensor}][, {max_cloud_percent}% cloud at most]",
            "Could you check the archive of earth observation for {place}? The first acceptable "
            "day is {start_date}, the last one {end_date}.",
        ),
        {"scene_id": _SCENES, "scenes_found": "int 1..96"},
        (
            "{scenes_found} scenes were found; the clearest is {scene_id}.",
            "The best of {scenes_found} images is {scene_id}.",
        ),
    ),
    Entry(
        "order_satellite_scene|scene_order|request_satellite_image|deliver_scene",
        "Order a satellite scene by its id.|Have an image delivered by mail with chosen bands"
        "|Orders the listed spectral bands of a scene for an email address",
        {
            "scene_id|scene|image_id": _SCENES,
            "bands|spectral_bands|channels": (
                "list enum red, green, blue, near_infrared, shortwave, thermal"
            ),
            "email|delivery_email|recipient_email": "email",
            "pixel_size_m?|resolution_m|pixel_size": "int 2..60",
        },
        (
            "Order the scene {scene_id} with the bands {bands} and have it delivered to {email}"
            "[ at a pixel size of {pixel_size_m} m].",
            "Please send the {bands} bands of the satellite image {scene_id} to {email}.",
            "{scene_id}, {bands}, {email}[, {pixel_size_m} m]",
            "{email} is my colleague. She needs {bands} out of {scene_id} for her vegetation "
            "study.",
            "we take {scene_id}! channels {bands}, delivery to {email}",
            "I'd like to buy {scene_id}. Only {bands} please[, {pixel_size_m} meters per pixel], "
            "and mail the link to {email}.",
            "Could the {bands} data of {scene_id} be sent over to {email}?",
            "Let {email} have {scene_id}; the spectral bands to include are {bands}"
            "[, resampled to {pixel_size_m} m].",
            "Request for {email}: {bands} from {scene_id}",
            "The ministry waits for {scene_id}. Put an order in, {bands} are enough, address "
            "{email}.",
        ),
        {"order_number": "id", "ready_on": "date"},
        (
            "Order {order_number} will be ready on {ready_on}.",
            "{scene_id} comes on {ready_on}, order number {order_number}.",
        ),
    ),
    Entry(
        "constituency_lookup|find_constituency|electoral_area_by_address|voting_area_lookup",
        "Which constituency an address belongs to.|Find the voting area of a street address"
        "|Constituency of an address for a national, regional or local vote",
        {
            "address|street_address|home_address": _STREETS,
            "election_level?|level|vote_type": "enum national, regional, local",
        },
        (
            "Which constituency does the address {address} belong to"
            "[ in the {election_level} election]?",
            "Please find the voting area of {address}[, election level {election_level}].",
            "{address} constituency[ {election_level}]",
            "We moved to {address} in May. Where does our vote count now?",
            "whose voters are we at {address}",
            "I'd like to write to my representative but don't know which seat I live in. My home "
            "is {address}.",
            "{address}: for which seat do people there vote[ at the {election_level} level]?",
            "My grandmother lives at {address}. In what electoral area is that"
            "[ for {election_level} votes]?",
            "Where were the lines drawn around {address}? I need the seat's name.",
            "The candidate wants to ring at {address}. Is that inside an area of ours, or which "
            "one is it?",
        ),
        {"constituency": _SEATS},
        ("It belongs to {constituency}.", "{address} votes in {constituency}."),
    ),
    Entry(
        "constituency_result|seat_result|local_vote_count|election_result_by_seat",
        "Result of a vote in one constituency.|Who won a seat, and by how many votes"
        "|Winner and margin of a constituency in an election year",
        {
            "constituency|seat|constituency_name": _SEATS,
            "election_year|year|vote_year": "int 1992..2024",
            "postal_votes_only?|only_postal|mail_ballots_only": "flag",
        },
        (
            "Who won the constituency {constituency} in the election of {election_year}?",
            "Please give me the result for the seat {constituency}, election year {election_year}"
            "[, {postal_votes_only=true|postal votes only}].",
            "{constituency} {election_year} winner",
            "In {election_year} it was terribly close in {constituency}, I recall. By how many "
            "votes exactly?",
            "how did people vote in {constituency} back in {election_year}",
            "My uncle stood for {constituency} in {election_year}. Did he get in?",
            "{election_year}: what was the margin in {constituency}"
            "[, counting {postal_votes_only=true|mail ballots only}]?",
            "Which candidate took {constituency} at the {election_year} polls?",
            "For a seminar on marginal seats I need {constituency} as it went in {election_year}.",
            "I want to know who has represented {constituency} since the {election_year} vote.",
        ),
        {"winner": "person", "margin": "int 14..31000"},
        (
            "{winner} won {constituency} by {margin} votes.",
            "With a margin of {margin} votes, {winner} came first.",
        ),
    ),
    Entry(
        "campaign_donations|political_donations|list_campaign_gifts|donation_register_search",
        "Money given to a politician's campaign.|Search donations by receiver and amount"
        "|Sum of campaign gifts between two dates, above an amount, or from one giver",
        {
            "recipient|candidate|receiver": "person",
            "start_date|from_date|given_after": "date",
            "end_date|to_date|given_before": "date",
            "min_amount?|minimum_amount|amount_from": "int 200..20000",
            "donor?|donor_name|given_by": "company",
        },
        (
            "How much money was donated to the campaign of {recipient} between {start_date} and "
            "{end_date}[ by {donor}]?",
            "Please search the donation register for the recipient {recipient}, start date "
            "{start_date}, end date {end_date}[, minimum amount {min_amount}].",
            "{recipient}, {start_date} - {end_date}[, donor {donor}][, from {min_amount} up]",
            "Who pays for all those posters? It's {recipient} I mean. Take {start_date} until "
            "{end_date}[ and skip sums under {min_amount}].",
            "what did {recipient} collect up to {end_date}, starting on {start_date}",
            "I'm a journalist looking into {recipient}. Gifts received from {start_date} through "
            "{end_date}, please[, in particular anything from {donor}].",
            "Did[ {donor} or] anybody else finance {recipient} from {start_date} to {end_date}?",
            "Until {end_date}, as of {start_date}, which contributions did {recipient} declare"
            "[? I'm only interested in {min_amount} and above]",
            "Campaign finance of {recipient}: from {start_date}, to {end_date}"
            "[, no gifts below {min_amount}].",
            "The voters ought to know what {recipient} was given in the time from {start_date} to "
            "{end_date}.",
        ),
        {"total_amount": "int 900..780000", "gifts": "int 1..640"},
        (
            "{recipient} received {gifts} gifts, {total_amount} in total.",
            "There were {gifts} donations with a sum of {total_amount}.",
        ),
    ),
    Entry(
        "find_docket_number|docket_search|case_by_parties|court_records_lookup",
        "Find the case number of a lawsuit.|Search the court docket by the two sides"
        "|Case number by the name of the one who sues and of the one who is sued",
        {
            "plaintiff|claimant|suing_party": "person",
            "defendant|respondent|sued_party": "company",
            "court?|court_name|venue": (
                "pick High Court; County Court at Leeds; City Court of Oslo; Superior Court; "
                "Labour Court; Court of Appeal; Federal Patent Court; Tribunal de Lyon"
            ),
            "filed_year?|year|filing_year": "int 2005..2024",
        },
        (
            "What is the case number of the lawsuit of {plaintiff} against {defendant}"
            "[ at the {court}]?",
            "Please search the docket for the case with the plaintiff {plaintiff} and the "
            "defendant {defendant}[, filed in {filed_year}].",
            "{plaintiff} v. {defendant}[, {court}][, {filed_year}]",
            "{defendant} is being sued by {plaintiff}. Under which number does the court keep the "
            "matter?",
            "where's the file of {plaintiff} suing {defendant}",
            "A reader claims that {defendant} was dragged before the judges[ of the {court}] by a "
            "certain {plaintiff}. Find the reference.",
            "I represent {defendant}. The other side is {plaintiff}. I've mislaid the number of "
            "the proceedings.",
            "Proceedings brought by {plaintiff}, {defendant} defending"
            "[, year of filing {filed_year}]: docket number?",
            "Is there anything on record where {defendant} has to answer a claim of {plaintiff}"
            "[ ({court})]?",
            "My friend {plaintiff} took {defendant} to court[ in {filed_year}]. Which case is it?",
        ),
        {"case_number": _CASES},
        (
            "The case number is {case_number}.",
            "{plaintiff} against {defendant} is {case_number}.",
        ),
    ),
    Entry(
        "next_hearing|hearing_date|court_calendar_lookup|when_is_hearing",
        "When a court case is heard next.|Date, time and room of the next hearing"
        "|Court calendar by case number; can be limited to a type of hearing",
        {
            "case_number|docket_number|case_id": _CASES,
            "hearing_type?|session_type|kind_of_hearing": "enum oral, evidence, verdict, "
            "settlement",
            "include_room?|with_room|show_room": "flag",
        },
        (
            "When is the next hearing in the case {case_number}?",
            "Please look up the court calendar for case number {case_number}"
            "[, hearing type {hearing_type}].",
            "{case_number} next date[ {hearing_type}]",
            "I'm a witness in {case_number} and must ask my employer for a day off.",
            "on what day do they go on with {case_number}[ {include_room=true|and in which room}]",
            "{case_number}: has a day been fixed for the[ {hearing_type}] session?",
            "We'd like to sit in the public seats when {case_number} is tried. What day should we "
            "come[, {include_room=true|and to which room}]?",
            "The judge postponed {case_number}. Until when?",
            "Add the coming court session of {case_number} to my notes; what's its date?",
            "Do you know when {case_number} will be up again[? The {hearing_type} hearing, I mean]",
        ),
        {"hearing_day": "date", "hearing_time": "time"},
        (
            "{case_number} is heard on {hearing_day} at {hearing_time}.",
            "The next hearing is on {hearing_day}, {hearing_time}.",
        ),
    ),
    Entry(
        "newspaper_archive_search|search_old_newspapers|press_archive_query|historic_news_search",
        "Search old newspapers for a phrase.|Digitised press between two years"
        "|Finds pages of a newspaper that contain a phrase, from a first to a last year",
        {
            "phrase|search_text|query": (
                "pick cholera outbreak; general strike; Titanic; the great frost; women's vote; "
                "circus elephant escaped; gold rush; first tram; potato blight; moon landing; "
                "harvest festival; railway accident; new bridge; airship; bread riots"
            ),
            "newspaper?|paper|publication": (
                "pick The Morning Herald; Le Petit Courrier; Bergens Tidende; Kentish Gazette; "
                "Neue Zeitung; The Prairie Star; El Noticiero; Evening Mail; La Voce"
            ),
            "first_year|from_year|start_year": "int 1800..1899",
            "last_year|to_year|end_year": "int 1900..1969",
            "front_page_only?|only_front_pages|front_pages": "flag",
        },
        (
            "Which pages[ of {newspaper}] mention {phrase} between {first_year} and {last_year}?",
            "Please search the old newspapers for the phrase {phrase}, first year {first_year}, "
            "last year {last_year}[, newspaper {newspaper}].",
            "{phrase} {first_year}-{last_year}[ {newspaper}]",
            "I'm writing a local history. Did the press say anything about {phrase} in the years "
            "from {first_year} to {last_year}?",
            "until {last_year}, from {first_year} on, who printed something on {phrase}"
            "[, {front_page_only=true|front pages only}]",
            "{phrase}: I'd love to read what the journalists of the day made of it. Take "
            "{first_year} through {last_year}[ and only {newspaper}].",
            "Between {first_year} and {last_year}, was {phrase} news"
            "[, I mean {front_page_only=true|front page news}]?",
            "My great-grandmother told stories of {phrase}. Look for it in print, no later than "
            "{last_year} and no earlier than {first_year}.",
            "Let me see articles with the words {phrase} out of digitised editions, {first_year} "
            "to {last_year}.",
            "The museum wants a clipping on {phrase}[ from the {newspaper}], published some time "
            "from {first_year} to {last_year}.",
        ),
        {"page_id": "id", "matches": "int 1..720"},
        (
            "{matches} pages match, the first is {page_id}.",
            "I found {page_id} and {matches} matches in all.",
        ),
    ),
    Entry(
        "archive_scan_order|order_archive_scan|request_digital_copy|digitize_record",
        "Order a scan of pages kept in the archive.|Digital copy of an archive item"
        "|Scans pages from a first to a last one at a resolution in dots per inch",
        {
            "item_id|shelf_mark|signature|record_id": (
                "pick MS 1147; Rep. 30 Nr. 212; F 88/3; HO 107/1502; Cod. Lat. 415; B-VI-20; "
                "Add MS 36672; ACA 1290; Karton 77; RG 85.4; PRO 30/22; Fol. 8833; Inv. 640"
            ),
            "first_page|start_page|page_from": "int 1..60",
            "last_page|end_page|page_to": "int 61..340",
            "resolution_dpi|dpi|scan_resolution": "enum 150, 300, 600, 1200",
            "in_color?|color|color_scan": "flag",
            "purpose?|use|reason": "enum private, research, publication",
        },
        (
            "Please scan pages {first_page} to {last_page} of the archive item {item_id} at a "
            "resolution of {resolution_dpi} dpi[, {in_color=true|in color}].",
            "I would like to order a digital copy of {item_id} from page {first_page} to page "
            "{last_page} with {resolution_dpi} dpi[ for {purpose} use].",
            "{item_id}, pp. {first_page}-{last_page}, {resolution_dpi} dpi[, {purpose}]",
            "I can't travel to you, but the letters in {item_id} matter to my family. Could you "
            "photograph them up to page {last_page}, starting at {first_page}? {resolution_dpi} "
            "dpi will do.",
            "at {resolution_dpi} dpi: {item_id}, first page {first_page}, last page {last_page}"
            "[, {in_color=true|color}]",
            "For {item_id} we need an image of everything from {first_page} through {last_page}. "
            "The publisher insists on {resolution_dpi} dpi[; the purpose is {purpose}].",
            "End with page {last_page}, begin with {first_page}, and make it {resolution_dpi} dpi. "
            "The shelf mark is {item_id}.",
            "My professor works on {item_id}. He asks for {resolution_dpi} dpi files of pages "
            "{first_page} till {last_page}[ {in_color=true|in full color}].",
            "Kindly digitise {item_id}: resolution {resolution_dpi}, pages {first_page} up to "
            "{last_page}.",
        ),
        {"order_id": "id", "price": "float 4..260"},
        (
            "Order {order_id} costs {price}.",
            "The scans of {item_id} cost {price}; the order is {order_id}.",
        ),
    ),
    Entry(
        "noise_readings|street_noise_level|city_noise_sensor|get_sound_level_in_street",
        "How loud a street was, by city sensors.|Sound level between two times of a day"
        "|Average or peak decibels that the sensor of a street measured",
        {
            "street|sensor_street|road_name": (
                "pick Market Street; Rue Royale; Canal Row; Bahnhofstrasse; Station Road; "
                "Via Roma; Mill Lane; Plaza Mayor; Kirkegata; Queen's Parade; Dock Road; "
                "Avenida Norte; Chapel Close; Ringstrasse"
            ),
            "date|measured_on|day": "date",
            "start_time|from_time|time_from": "time",
            "end_time|to_time|time_to": "time",
            "statistic?|aggregate|measure": "enum average, peak, median",
        },
        (
            "How loud was it in {street} on {date} between {start_time} and {end_time}?",
            "Please read the sound sensor of the street {street} for {date}, start time "
            "{start_time}, end time {end_time}[, statistic {statistic}].",
            "{street} {date} {start_time}-{end_time} decibels[ {statistic}]",
            "I couldn't sleep on {date}! What did the city measure in {street} from {start_time} "
            "until {end_time}?",
            "till {end_time} starting {start_time} on {date}, what was the racket like along "
            "{street}",
            "The bar says its guests in {street} were quiet on {date}. Prove it, {start_time} to "
            "{end_time}[, and take the {statistic} value].",
            "On {date}, from {start_time} on, they held a street party in {street}. It ended at "
            "{end_time}. How many dB was that?",
            "Ending {end_time}, beginning {start_time}, day {date}: the[ {statistic}] level in "
            "{street}, please.",
            "We look for a calm flat and like {street}. How did it sound there on {date} from "
            "{start_time} through {end_time}?",
            "The council wants numbers for {street}: {date}, {start_time} to {end_time}, in "
            "decibels.",
        ),
        {"decibels": "float 34..98 1"},
        ("It was {decibels} dB in {street}.", "The sensor measured {decibels} decibels."),
    ),
    Entry(
        "active_alerts|current_disaster_warnings|emergency_alerts|civil_protection_alerts",
        "Warnings that are in force in a region.|Disaster alerts of civil protection"
        "|Lists current alerts of the given hazards from a least severity on",
        {
            "region|area|affected_area": _REGIONS,
            "hazards?|hazard_types|event_types": f"list {_HAZARDS}",
            "min_severity?|severity|at_least": "enum minor, moderate, severe, extreme",
            "language?|alert_language|lang": "language",
        },
        (
            "Which disaster warnings are in force in {region}[ with a severity of at least "
            "{min_severity}]?",
            "Please list the alerts for the region {region}[, hazards {hazards}][, in {language}].",
            "{region} alerts[ {hazards}][ {min_severity}]",
            "is anything dangerous going on in {region}",
            "The sirens just went off here in {region}. What are we being told to expect?",
            "We want to hike through {region} and the sky looks odd. Has civil protection put "
            "anything out[ about {hazards}]?",
            "{region}: whatever is official[, {min_severity} or worse]",
            "My parents live in {region}. Should I be worried about them"
            "[? I'm thinking of {hazards}]",
            "Give me the present emergency messages for {region}[ and write them in {language}].",
            "Have the authorities in {region} raised the alarm[ over {hazards}] today?",
        ),
        {"alert": _HAZARDS, "alert_count": "int 1..9"},
        (
            "There are {alert_count} alerts in {region}, the main one for {alert}.",
            "{alert} is the main warning, of {alert_count} in all.",
        ),
    ),
    Entry(
        "subscribe_alerts|alert_subscription|register_for_warnings|civil_alert_signup",
        "Have disaster warnings sent to a phone.|Subscribe a contact to alerts for zip codes"
        "|Signs a contact (name, phone) up for warnings of the listed hazards",
        {
            "contact|subscriber|person": {
                "name|full_name|contact_name": "person",
                "phone|phone_number|mobile": "phone",
            },
            "zip_codes|postal_codes|areas": "list zip",
            "hazards|hazard_types|event_types": f"list {_HAZARDS}",
            "quiet_at_night?|mute_at_night|no_night_alerts": "flag",
        },
        (
            "Send warnings of {hazards} in the zip codes {zip_codes} to {contact.name} at the "
            "phone number {contact.phone}.",
            "Please subscribe {contact.name}, phone {contact.phone}, to alerts about {hazards} for "
            "the postal codes {zip_codes}[, {quiet_at_night=true|quiet at night}].",
            "{contact.phone} ({contact.name}): {hazards}; {zip_codes}",
            "My father {contact.name} is hard of hearing and never notices the sirens. Text "
            "{contact.phone} when {hazards} threaten {zip_codes}.",
            "{zip_codes}: whenever there's {hazards}, tell {contact.name} on {contact.phone}",
            "We own cabins in {zip_codes}. Our caretaker, {contact.name}, number {contact.phone}, "
            "must hear about {hazards} at once.",
            "sign up {contact.name} {contact.phone} for {hazards} around {zip_codes}"
            "[, {quiet_at_night=true|not at night}]",
            "I'd feel safer if {contact.name} got a message about {hazards}. Areas: {zip_codes}. "
            "Mobile: {contact.phone}.",
            "Put {contact.phone} on the list for {hazards}, covering {zip_codes}; the name is "
            "{contact.name}[, and {quiet_at_night=true|no messages during the night}].",
        ),
        {"subscription_id": "id"},
        (
            "The subscription {subscription_id} is active.",
            "{subscription_id} was set up for the warnings.",
        ),
    ),
    Entry(
        "find_shelter|emergency_shelter_search|nearest_refuge|evacuation_shelter_lookup",
        "Nearest emergency shelter with enough beds.|Find a refuge around an address"
        "|Shelter for a number of people, with pets or a wheelchair if need be",
        {
            "address|current_address|from_address": _STREETS,
            "people|persons|group_size": "int 1..24",
            "pets_allowed?|with_pets|accepts_pets": "flag",
            "wheelchair_access?|step_free|accessible": "flag",
            "max_distance_km?|within_km|radius_km": "int 25..80",
        },
        (
            "Where is the nearest emergency shelter from {address} with room for {people} people"
            "[ that {pets_allowed=true|takes pets}]?",
            "Please find a refuge for {people} persons near the address {address}"
            "[, within {max_distance_km} km][, {wheelchair_access=true|accessible by wheelchair}].",
            "{address}, {people} persons[, {pets_allowed=true|with pets}]",
            "The water is already in the kitchen! There are {people} of us at {address}. Where can "
            "we sleep tonight?",
            "we have to leave {address}, group of {people}[, {pets_allowed=true|dog included}]",
            "{people} evacuees need beds. They are waiting at {address}"
            "[, one of them {wheelchair_access=true|in a wheelchair}].",
            "The fire is coming closer to {address}. Which place is safe and takes {people} more"
            "[, no further than {max_distance_km} kilometers]?",
            "Could a family of {people} from {address} be put up somewhere by the relief services"
            "[? {pets_allowed=true|They have a cat}]",
            "For {people} people, starting out at {address}: somewhere dry and warm"
            "[ inside {max_distance_km} km], please.",
            "My team has picked up {people} hikers by {address}. I wonder where to bring them for "
            "the night[; {wheelchair_access=true|step-free access} is a must].",
        ),
        {
            "shelter": "pick Eastgate School; Town Gym; St. Mark's Church; Fairground Arena; "
            "Community Centre West; Fire Station 4; Riverside Library; Old Barracks",
            "free_beds": "int 24..310",
        },
        (
            "Go to {shelter}; it has {free_beds} free beds.",
            "{shelter} is the nearest, with {free_beds} beds free.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "find_hs_code",
        "customs_duty",
        ("hs_code", "hs_code"),
        (
            "What duty is due on {product_description} from {origin_country} when they are "
            "imported into {destination_country}?",
            "Find the customs code of {product_description} and tell me the tariff with "
            "{origin_country} as the country of origin and {destination_country} as the importing "
            "country.",
            "{product_description}, made in {origin_country}, sold to {destination_country}: how "
            "much percent at the border",
            "A friend in {destination_country} wants me to send {product_description}. They come "
            "from {origin_country}. Look up under which heading they fall and what customs take.",
            "into {destination_country} with {product_description} out of {origin_country}, which "
            "rate",
        ),
    ),
    Chain(
        "search_datasets",
        "download_dataset",
        ("dataset_id", "dataset_id"),
        (
            "Find a public dataset about {topic} and download it as {2.file_format}.",
            "I need official data on {topic}, saved in the {2.file_format} format.",
            "{topic} from the open data portal -> {2.file_format} file",
            "Is there anything free on {topic}? Get it onto my disk, {2.file_format} please.",
            "Look up what the authorities[, say {publisher},] have on {topic} and fetch me the "
            "{2.file_format} version",
        ),
    ),
    Chain(
        "find_gauge_station",
        "river_level",
        ("station_id", "station_id"),
        (
            "How high is the {river} near {near_town}[ in {unit}]?",
            "Find the gauge on the {river} that is closest to {near_town} and read its water "
            "level.",
            "{river} at {near_town}, level now",
            "We want to paddle on the {river} from {near_town}. Is there enough water in it?",
            "What does the measuring station by {near_town} say about the {river}?",
        ),
    ),
    Chain(
        "find_gauge_station",
        "create_flood_alert",
        ("station_id", "station_id"),
        (
            "Warn {email} when the {river} near {near_town} rises above {threshold_cm} cm.",
            "Find the gauge of the {river} at {near_town} and set an alarm at {threshold_cm} cm "
            "for {email}.",
            "{email} wants a mail once the {river} passes {threshold_cm} centimeters at "
            "{near_town}",
            "I live by the {river} in {near_town}. Over {threshold_cm} cm my garage floods, so "
            "please write to {email} in time.",
        ),
    ),
    Chain(
        "container_tracking",
        "vessel_position",
        ("vessel", "vessel"),
        (
            "Where on the sea is the ship that carries container {container_number}?",
            "Find out which vessel has {container_number} aboard and give me her position.",
            "{container_number}: which ship, and where is it sailing",
            "My things are in {container_number}. I want the coordinates of the boat it's on.",
            "Track {container_number}[ with {carrier}] and locate its vessel, please.",
        ),
    ),
    Chain(
        "constituency_lookup",
        "constituency_result",
        ("constituency", "constituency"),
        (
            "Who won the election of {election_year} in the constituency of {address}?",
            "Find the voting area that {address} lies in and tell me who took that seat in "
            "{election_year}.",
            "{address}, winner of the {election_year} vote there",
            "My home is {address}. Whom did my neighbours send to parliament in {election_year}?",
            "which seat is {address} in, and how did it go there in {election_year}",
        ),
    ),
    Chain(
        "airport_code_lookup",
        "airport_notices",
        ("airport_code", "airport_code"),
        (
            "Which notices to pilots are out for the airport of {city}[ on {date}]?",
            "Look up the code of {city}'s airport and list the NOTAMs there.",
            "I'm flying my Cessna to {city}. Is anything closed at the field[ on {date}]?",
            "notams {city}, I don't know its icao code",
            "Find the four letters for {city} and see what was announced for it"
            "[ concerning {subject}]",
        ),
    ),
    Chain(
        "parcel_lookup",
        "zoning_rules",
        ("parcel_number", "parcel_number"),
        (
            "What may be built at {address}[ as a {building_type}]?",
            "Look up the parcel of {address} and tell me its zoning.",
            "{address}: which plot is it and how high may one build there",
            "We are about to buy {address}. What does the land use plan say about that lot?",
            "find the land under {address} in the register, then the rules for it",
        ),
    ),
    Chain(
        "search_satellite_scenes",
        "order_satellite_scene",
        ("scene_id", "scene_id"),
        (
            "Find the clearest satellite image of {place} between {start_date} and {end_date} and "
            "order its bands {bands} for {email}.",
            "{email} needs {bands} of a scene over {place}, taken from {start_date} to {end_date}. "
            "Search one and order it.",
            "{place}, {start_date} - {end_date}, {bands}, best scene to {email}",
            "I want {bands} data of {place}, no later than {end_date} and not before "
            "{start_date}; whatever you find, have it sent to {email}.",
        ),
    ),
    Chain(
        "find_docket_number",
        "next_hearing",
        ("case_number", "case_number"),
        (
            "When is the next hearing in the lawsuit of {plaintiff} against {defendant}?",
            "Find the case {plaintiff} v. {defendant}[ at the {court}] and tell me the date of the "
            "next session.",
            "{defendant} was sued by {plaintiff}, when do they meet in court again",
            "I'd like to watch {plaintiff} face {defendant} in the courtroom. Look the matter up "
            "and say what day it's on.",
            "Which day is fixed for the claim that {plaintiff} brought against {defendant}?",
        ),
    ),
)
