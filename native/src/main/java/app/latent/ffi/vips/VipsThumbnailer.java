package app.latent.ffi.vips;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes upright sRGB thumbnails of encoded pictures with libvips. Safe for use by many threads. */
public final class VipsThumbnailer {
    private static final int SIZE_DOWN = 2;
    private static final int INTERPRETATION_SRGB = 22;
    private static final int QUALITY = 80;
    private static final int FIRST_TURNED_ORIENTATION = 5;

    private final LibVips vips;
    private final long maxPixels;
    private final int maxRatio;

    private VipsThumbnailer(LibVips vips, long maxPixels, int maxRatio) {
        this.vips = vips;
        this.maxPixels = maxPixels;
        this.maxRatio = maxRatio;
    }

    /**
     * Loads libvips.
     *
     * @param maxPixels pictures with more are refused before any is decoded
     * @param maxRatio pictures longer than this many times their other side are refused as well
     * @return empty where libvips 8.13 or later is not installed
     */
    public static Optional<VipsThumbnailer> open(long maxPixels, int maxRatio) {
        return LibVips.load().map(vips -> new VipsThumbnailer(vips, maxPixels, maxRatio));
    }

    /** @param width pixels of the whole picture, upright */
    public record Thumbnails(int width, int height, List<byte[]> jpegs) {}

    /** @param profiled has a colour profile of its own; one without is sRGB, or has the plain meaning of its colour space */
    private record Header(int width, int height, boolean profiled) {}

    /**
     * @param encoded a whole picture file
     * @param longerSides sizes in pixels, largest first; a picture is never enlarged
     * @return one JPEG without metadata for each size, in that order; transparent parts are white
     * @throws VipsException where the picture cannot be read or is too large
     */
    public Thumbnails thumbnails(byte[] encoded, List<Integer> longerSides) throws VipsException {
        if (encoded.length == 0) {
            throw new VipsException("empty file");
        }
        clearErrors();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment picture = arena.allocate(encoded.length);
            MemorySegment.copy(encoded, 0, picture, ValueLayout.JAVA_BYTE, 0, encoded.length);
            Header header = accepted(picture, arena);
            VipsImage largest = first(picture, header.profiled, longerSides.getFirst(), arena);
            return new Thumbnails(header.width, header.height, cascade(largest, longerSides, arena));
        }
    }

    /** Warnings about earlier pictures stay in the buffer. */
    private void clearErrors() {
        try {
            vips.errorClear.invokeExact();
        } catch (Throwable e) {
            throw LibVips.unexpected(e);
        }
    }

    private Header accepted(MemorySegment picture, Arena arena) throws VipsException {
        try (VipsImage header = load(picture, arena)) {
            int width = (int) vips.width.invokeExact(header.address());
            int height = (int) vips.height.invokeExact(header.address());
            long longer = Math.max(width, height);
            long shorter = Math.min(width, height);
            if (shorter < 1 || longer * shorter > maxPixels || longer > shorter * maxRatio) {
                throw new VipsException("a picture of " + width + " x " + height + " pixels is not accepted");
            }
            boolean turned = (int) vips.orientation.invokeExact(header.address()) >= FIRST_TURNED_ORIENTATION;
            boolean profiled =
                    (long) vips.typeOf.invokeExact(header.address(), arena.allocateFrom("icc-profile-data")) != 0;
            return turned ? new Header(height, width, profiled) : new Header(width, height, profiled);
        } catch (VipsException e) {
            throw e;
        } catch (Throwable e) {
            throw LibVips.unexpected(e);
        }
    }

    private VipsImage load(MemorySegment picture, Arena arena) throws Throwable {
        MemorySegment image = (MemorySegment)
                vips.newFromBuffer.invokeExact(picture, picture.byteSize(), arena.allocateFrom(""), MemorySegment.NULL);
        if (image.equals(MemorySegment.NULL)) {
            throw failure();
        }
        return new VipsImage(vips, image);
    }

    /** Each smaller one from the one before. Closes the largest. */
    private List<byte[]> cascade(VipsImage largest, List<Integer> longerSides, Arena arena) throws VipsException {
        List<byte[]> jpegs = new ArrayList<>();
        VipsImage current = largest;
        try {
            jpegs.add(jpeg(current, arena));
            for (int side : longerSides.subList(1, longerSides.size())) {
                VipsImage larger = current;
                current = smaller(larger, side, arena);
                larger.close();
                jpegs.add(jpeg(current, arena));
            }
        } finally {
            current.close();
        }
        return jpegs;
    }

    /** Without a profile, libvips would convert from sRGB to sRGB all the same, for a fifth of the whole work. */
    private VipsImage first(MemorySegment picture, boolean profiled, int side, Arena arena) throws VipsException {
        MemorySegment end = MemorySegment.NULL;
        MemorySegment converted = profiled ? arena.allocateFrom("export_profile") : end;
        VipsImage thumbnail = operation(arena, out -> (int) vips.thumbnailBuffer.invokeExact(
                picture,
                picture.byteSize(),
                out,
                side,
                arena.allocateFrom("height"),
                side,
                arena.allocateFrom("size"),
                SIZE_DOWN,
                converted,
                arena.allocateFrom("srgb"),
                end));
        return inMemory(opaque(srgb(thumbnail, arena), arena));
    }

    private VipsImage smaller(VipsImage larger, int side, Arena arena) throws VipsException {
        VipsImage lazy = operation(arena, out -> (int) vips.thumbnailImage.invokeExact(
                larger.address(),
                out,
                side,
                arena.allocateFrom("height"),
                side,
                arena.allocateFrom("size"),
                SIZE_DOWN,
                MemorySegment.NULL));
        return inMemory(lazy);
    }

    private VipsImage srgb(VipsImage image, Arena arena) throws VipsException {
        try (image) {
            return operation(arena, out ->
                    (int) vips.colourspace.invokeExact(image.address(), out, INTERPRETATION_SRGB, MemorySegment.NULL));
        }
    }

    private VipsImage opaque(VipsImage image, Arena arena) throws VipsException {
        MemorySegment white = MemorySegment.NULL;
        try {
            if ((int) vips.hasAlpha.invokeExact(image.address()) == 0) {
                return image;
            }
            white = (MemorySegment)
                    vips.arrayDoubleNew.invokeExact(arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 255, 255, 255), 3);
            MemorySegment background = white;
            try (image) {
                return operation(arena, out -> (int) vips.flatten.invokeExact(
                        image.address(), out, arena.allocateFrom("background"), background, MemorySegment.NULL));
            }
        } catch (VipsException e) {
            throw e;
        } catch (Throwable e) {
            throw LibVips.unexpected(e);
        } finally {
            release(white);
        }
    }

    private void release(MemorySegment array) {
        try {
            if (!array.equals(MemorySegment.NULL)) {
                vips.areaUnref.invokeExact(array);
            }
        } catch (Throwable e) {
            throw LibVips.unexpected(e);
        }
    }

    /** Decodes: until here an image is only a plan, and one that can be run once. */
    private VipsImage inMemory(VipsImage lazy) throws VipsException {
        try (lazy) {
            MemorySegment copy = (MemorySegment) vips.copyMemory.invokeExact(lazy.address());
            if (copy.equals(MemorySegment.NULL)) {
                throw failure();
            }
            return new VipsImage(vips, copy);
        } catch (VipsException e) {
            throw e;
        } catch (Throwable e) {
            throw LibVips.unexpected(e);
        }
    }

    private byte[] jpeg(VipsImage image, Arena arena) throws VipsException {
        MemorySegment bytes = arena.allocate(ValueLayout.ADDRESS);
        MemorySegment length = arena.allocate(ValueLayout.JAVA_LONG);
        try {
            int result = (int) vips.jpegsaveBuffer.invokeExact(
                    image.address(),
                    bytes,
                    length,
                    arena.allocateFrom("Q"),
                    QUALITY,
                    arena.allocateFrom("strip"),
                    1,
                    arena.allocateFrom("optimize_coding"),
                    0,
                    MemorySegment.NULL);
            if (result != 0) {
                throw failure();
            }
            MemorySegment jpeg = bytes.get(ValueLayout.ADDRESS, 0);
            try {
                return jpeg.reinterpret(length.get(ValueLayout.JAVA_LONG, 0)).toArray(ValueLayout.JAVA_BYTE);
            } finally {
                vips.free.invokeExact(jpeg);
            }
        } catch (VipsException e) {
            throw e;
        } catch (Throwable e) {
            throw LibVips.unexpected(e);
        }
    }

    /** A call that puts a new image where it is told to, and returns 0, or fails. */
    @FunctionalInterface
    private interface Operation {
        int run(MemorySegment out) throws Throwable;
    }

    private VipsImage operation(Arena arena, Operation operation) throws VipsException {
        MemorySegment out = arena.allocate(ValueLayout.ADDRESS);
        try {
            if (operation.run(out) != 0) {
                throw failure();
            }
            return new VipsImage(vips, out.get(ValueLayout.ADDRESS, 0));
        } catch (VipsException e) {
            throw e;
        } catch (Throwable e) {
            throw LibVips.unexpected(e);
        }
    }

    private VipsException failure() throws Throwable {
        int longest = 500;
        String text = ((MemorySegment) vips.errorBuffer.invokeExact())
                .reinterpret(Long.MAX_VALUE)
                .getString(0);
        vips.errorClear.invokeExact();
        String firstLine = text.lines().findFirst().orElse("libvips cannot read this picture");
        return new VipsException(firstLine.substring(0, Math.min(longest, firstLine.length())));
    }
}
