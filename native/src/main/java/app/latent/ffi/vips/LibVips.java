package app.latent.ffi.vips;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;

/**
 * The functions of libvips (8.13 or later) that are used here, bound at run time. Operations of libvips take optional
 * arguments as a C variadic list of name and value, closed by a null pointer; each call here has one fixed list.
 */
final class LibVips {
    /** The file names of the library by system, as the dynamic loader finds them. */
    private static final List<String> FILES = List.of("libvips.so.42", "libvips.42.dylib", "libvips-42.dll");

    private static final String OLDEST_WITH_BLOCKING = "vips_block_untrusted_set";

    final MethodHandle newFromBuffer;
    final MethodHandle thumbnailBuffer;
    final MethodHandle thumbnailImage;
    final MethodHandle copyMemory;
    final MethodHandle colourspace;
    final MethodHandle flatten;
    final MethodHandle jpegsaveBuffer;
    final MethodHandle width;
    final MethodHandle height;
    final MethodHandle orientation;
    final MethodHandle hasAlpha;

    /** Of a field of metadata; 0 where there is none. */
    final MethodHandle typeOf;

    final MethodHandle arrayDoubleNew;
    final MethodHandle areaUnref;
    final MethodHandle errorBuffer;
    final MethodHandle errorClear;
    final MethodHandle unref;
    final MethodHandle free;
    private final MethodHandle init;
    private final MethodHandle blockUntrusted;
    private final MethodHandle block;
    private final MethodHandle concurrency;
    private final MethodHandle cacheMax;

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup library;

    private LibVips(SymbolLookup library) {
        this.library = library;
        init = bind("vips_init", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        blockUntrusted = bind(OLDEST_WITH_BLOCKING, FunctionDescriptor.ofVoid(JAVA_INT));
        block = bind("vips_operation_block_set", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
        concurrency = bind("vips_concurrency_set", FunctionDescriptor.ofVoid(JAVA_INT));
        cacheMax = bind("vips_cache_set_max", FunctionDescriptor.ofVoid(JAVA_INT));
        // (buf, len, option_string, NULL)
        newFromBuffer = variadic("vips_image_new_from_buffer", 3, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS);
        // (buf, len, out, width, "height", int, "size", int, "export_profile", char*, NULL)
        thumbnailBuffer = variadic(
                "vips_thumbnail_buffer",
                4,
                JAVA_INT,
                ADDRESS,
                JAVA_LONG,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                ADDRESS);
        // (in, out, width, "height", int, "size", int, NULL)
        thumbnailImage = variadic(
                "vips_thumbnail_image",
                3,
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS);
        // (in, out, space, NULL)
        colourspace = variadic("vips_colourspace", 3, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
        // (in, out, "background", VipsArrayDouble*, NULL)
        flatten = variadic("vips_flatten", 2, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        // (in, buf, len, "Q", int, "strip", int, "optimize_coding", int, NULL)
        jpegsaveBuffer = variadic(
                "vips_jpegsave_buffer",
                3,
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS);
        copyMemory = bind("vips_image_copy_memory", FunctionDescriptor.of(ADDRESS, ADDRESS));
        width = bind("vips_image_get_width", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        height = bind("vips_image_get_height", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        orientation = bind("vips_image_get_orientation", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        hasAlpha = bind("vips_image_hasalpha", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        typeOf = bind("vips_image_get_typeof", FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS));
        arrayDoubleNew = bind("vips_array_double_new", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
        areaUnref = bind("vips_area_unref", FunctionDescriptor.ofVoid(ADDRESS));
        errorBuffer = bind("vips_error_buffer", FunctionDescriptor.of(ADDRESS));
        errorClear = bind("vips_error_clear", FunctionDescriptor.ofVoid());
        unref = bind("g_object_unref", FunctionDescriptor.ofVoid(ADDRESS));
        free = bind("g_free", FunctionDescriptor.ofVoid(ADDRESS));
    }

    /** Loads and starts the library; empty where it is absent, older than 8.13, or does not start. */
    static Optional<LibVips> load() {
        return FILES.stream()
                .flatMap(file -> open(file).stream())
                .filter(found -> found.find(OLDEST_WITH_BLOCKING).isPresent())
                .findFirst()
                .map(LibVips::new)
                .filter(LibVips::start);
    }

    private static Optional<SymbolLookup> open(String file) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(file, Arena.global()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean start() {
        try (Arena arena = Arena.ofConfined()) {
            if ((int) init.invokeExact(arena.allocateFrom("latent")) != 0) {
                return false;
            }
            blockUntrusted.invokeExact(1);
            // Cameras and people use JPEG XL, and no other decoder of it is at hand; the process is there to be lost.
            block.invokeExact(arena.allocateFrom("VipsForeignLoadJxl"), 0);
            concurrency.invokeExact(1);
            // The cache would keep operations, and so pointers to pictures that are freed after each call.
            cacheMax.invokeExact(0);
            return true;
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Foreign calls declare Throwable, yet throw nothing. */
    static RuntimeException unexpected(Throwable e) {
        return switch (e) {
            case Error error -> throw error;
            case RuntimeException runtime -> runtime;
            default -> new IllegalStateException(e);
        };
    }

    private MethodHandle variadic(String name, int fixed, MemoryLayout result, MemoryLayout... arguments) {
        return bind(name, FunctionDescriptor.of(result, arguments), Linker.Option.firstVariadicArg(fixed));
    }

    private MethodHandle bind(String name, FunctionDescriptor type, Linker.Option... options) {
        MemorySegment address = library.find(name)
                .or(() -> dependency(name))
                .orElseThrow(() -> new UnsatisfiedLinkError("libvips has no " + name));
        return linker.downcallHandle(address, type, options);
    }

    /** GLib's functions, from the libraries that libvips itself has loaded. */
    private static Optional<MemorySegment> dependency(String name) {
        List<String> files = List.of(
                "libgobject-2.0.so.0",
                "libglib-2.0.so.0",
                "libgobject-2.0.0.dylib",
                "libglib-2.0.0.dylib",
                "libgobject-2.0-0.dll",
                "libglib-2.0-0.dll");
        return files.stream()
                .flatMap(file -> open(file).stream())
                .flatMap(found -> found.find(name).stream())
                .findFirst();
    }
}
