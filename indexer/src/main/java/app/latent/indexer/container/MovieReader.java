package app.latent.indexer.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the moov box of MP4, 3GP and QuickTime files (ISO/IEC 14496-12; Apple's QuickTime File Format). Media data is skipped. */
public final class MovieReader {
    /** Seconds from 1904, where QuickTime counts from, to 1970. */
    private static final long FROM_1904_TO_1970 = 2_082_844_800L;

    private static final String XMP_UUID = "be7acfcb97a942e89c71999491e3afac";
    private static final int UUID_BYTES = 16;
    private static final int MOST_TRACKS = 64;
    private static final double LONGEST_SECONDS = 1e7;

    private final FileBytes file;
    private final List<byte[]> xmp = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private @Nullable Track picture;

    private MovieReader(FileBytes file) {
        this.file = file;
    }

    /** Empty where there is no moov box. */
    public static Optional<Movie> read(FileBytes file) throws IOException {
        List<Box> boxes = Boxes.of(file);
        Optional<Box> moov = Boxes.first(boxes, "moov");
        return moov.isEmpty() ? Optional.empty() : Optional.of(new MovieReader(file).read(boxes, moov.get()));
    }

    private Movie read(List<Box> top, Box moov) throws IOException {
        List<Box> boxes = new ArrayList<>(Boxes.within(file, moov));
        Times times = Boxes.first(boxes, "mvhd").isPresent()
                ? times(Boxes.first(boxes, "mvhd").get())
                : new Times(null, null);
        int tracks = 0;
        for (Box box : boxes) {
            switch (box.type()) {
                case "trak" -> {
                    if (tracks++ < MOST_TRACKS) {
                        addTrack(box);
                    }
                }
                case "udta", "meta" -> MovieTexts.addTo(texts, xmp, file, box);
                default -> addXmp(box);
            }
        }
        for (Box box : top) {
            if (box.type().equals("meta")) {
                MovieTexts.addTo(texts, xmp, file, box);
            } else {
                addXmp(box);
            }
        }
        Track shown = picture == null ? new Track(0, 0, 0, null) : picture;
        return new Movie(
                shown.width,
                shown.height,
                shown.quarterTurns,
                times.seconds,
                shown.codec,
                times.created,
                Map.copyOf(texts),
                List.copyOf(xmp));
    }

    private record Times(@Nullable Long created, @Nullable Double seconds) {}

    private Times times(Box header) throws IOException {
        boolean wide = file.u8(header.start()) == 1;
        int bytes = wide ? Long.BYTES : Integer.BYTES;
        long at = header.start() + 4;
        long created = file.unsigned(at, bytes);
        long scale = file.u32(at + 2L * bytes);
        double duration = file.unsigned(at + 2L * bytes + 4, bytes);
        boolean known = scale > 0 && duration >= 0 && duration / scale < LONGEST_SECONDS;
        boolean dated = created > 0 && created < FROM_1904_TO_1970 * 4;
        return new Times(dated ? created - FROM_1904_TO_1970 : null, known ? duration / scale : null);
    }

    private record Track(
            int width,
            int height,
            int quarterTurns,
            @Nullable String codec) {}

    private void addTrack(Box trak) throws IOException {
        List<Box> boxes = Boxes.within(file, trak);
        for (Box box : boxes) {
            if (box.type().equals("udta") || box.type().equals("meta")) {
                MovieTexts.addTo(texts, xmp, file, box);
            }
        }
        Optional<Box> header = Boxes.first(boxes, "tkhd");
        Optional<Box> handler = Boxes.find(file, boxes, "mdia", "hdlr");
        boolean shows =
                handler.isPresent() && file.name(handler.get().start() + 8).equals("vide");
        if (shows && header.isPresent() && picture == null) {
            picture = track(header.get(), Boxes.find(file, boxes, "mdia", "minf", "stbl", "stsd"));
        }
    }

    /** The matrix's first two numbers tell the quarter turns; mirrored videos exist in theory only. */
    private Track track(Box header, Optional<Box> descriptions) throws IOException {
        long matrix = header.start() + (file.u8(header.start()) == 1 ? 52 : 40);
        int a = file.s32(matrix);
        int b = file.s32(matrix + 4);
        int turns = a == 0 && b != 0 ? (b > 0 ? 1 : 3) : a < 0 ? 2 : 0;
        int width = file.u16(matrix + 36);
        int height = file.u16(matrix + 40);
        String codec = null;
        if (descriptions.isPresent() && descriptions.get().length() >= 8 + 36) {
            long entry = descriptions.get().start() + 8;
            codec = file.name(entry + 4);
            width = width > 0 ? width : file.u16(entry + 32);
            height = height > 0 ? height : file.u16(entry + 34);
        }
        return new Track(width, height, turns, codec);
    }

    private void addXmp(Box box) throws IOException {
        boolean named = box.type().equals("XMP_");
        boolean uuid = box.type().equals("uuid")
                && box.length() > UUID_BYTES
                && HexFormat.of().formatHex(file.bytes(box.start(), UUID_BYTES)).equals(XMP_UUID);
        int header = uuid ? UUID_BYTES : 0;
        if ((named || uuid) && box.length() - header <= FileBytes.LONGEST) {
            xmp.add(file.bytes(box.start() + header, box.length() - header));
        }
    }
}
