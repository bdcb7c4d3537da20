# Read by llama.cpp's project() when `make` builds llama-cpp-python: builds what Shoal
# uses, sooner, and leaves the flags of ggml (-O3 -march=native) as they are.

# Skip the helpers of llama.cpp's own programs; the Python binding never loads them.
set(LLAMA_BUILD_COMMON OFF)

# Compile the core in a few large units too, as upstream does with its model files.
function(shoal_merge_llama_sources)
    get_target_property(folder llama SOURCE_DIR)
    get_target_property(sources llama SOURCES)
    list(FILTER sources INCLUDE REGEX "^(llama|unicode)[^/]*\\.cpp$")
    # Its static helper has the name and signature of one in llama-graph.cpp.
    list(REMOVE_ITEM sources llama-kv-cache-dsv4.cpp)
    list(TRANSFORM sources PREPEND "${folder}/")
    set_source_files_properties(${sources} TARGET_DIRECTORY llama
        PROPERTIES SKIP_UNITY_BUILD_INCLUSION OFF)
endfunction()

# The target exists only once llama.cpp's own CMakeLists.txt has been read.
cmake_language(DEFER CALL shoal_merge_llama_sources)
