package app.latent.indexer.media;

import static app.latent.indexer.media.MediaType.AVI;
import static app.latent.indexer.media.MediaType.AVIF;
import static app.latent.indexer.media.MediaType.BMP;
import static app.latent.indexer.media.MediaType.CR2;
import static app.latent.indexer.media.MediaType.CR3;
import static app.latent.indexer.media.MediaType.CRW;
import static app.latent.indexer.media.MediaType.GIF;
import static app.latent.indexer.media.MediaType.HEIC;
import static app.latent.indexer.media.MediaType.HEIF;
import static app.latent.indexer.media.MediaType.JP2;
import static app.latent.indexer.media.MediaType.JPEG;
import static app.latent.indexer.media.MediaType.JXL;
import static app.latent.indexer.media.MediaType.MATROSKA;
import static app.latent.indexer.media.MediaType.MP4;
import static app.latent.indexer.media.MediaType.MPEG;
import static app.latent.indexer.media.MediaType.MRW;
import static app.latent.indexer.media.MediaType.ORF;
import static app.latent.indexer.media.MediaType.PNG;
import static app.latent.indexer.media.MediaType.PSD;
import static app.latent.indexer.media.MediaType.QUICKTIME;
import static app.latent.indexer.media.MediaType.RAF;
import static app.latent.indexer.media.MediaType.RW2;
import static app.latent.indexer.media.MediaType.SVG;
import static app.latent.indexer.media.MediaType.THREE_GP;
import static app.latent.indexer.media.MediaType.TIFF;
import static app.latent.indexer.media.MediaType.WEBM;
import static app.latent.indexer.media.MediaType.WEBP;
import static app.latent.indexer.media.MediaType.WMV;
import static app.latent.indexer.media.MediaType.X3F;

import app.latent.indexer.media.MediaType.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows formats by their first bytes. The name decides only among formats that begin alike. */
public final class MagicBytes {
    /** How many bytes of a file are looked at. */
    public static final int LENGTH = 64;

    private static final List<Map.Entry<String, MediaType>> AT_START = List.of(
            Map.entry("\u00ff\u00d8\u00ff", JPEG),
            Map.entry("\u0089PNG\r\n\u001a\n", PNG),
            Map.entry("GIF8", GIF),
            Map.entry("II*\0\u0010\0\0\0CR", CR2),
            Map.entry("II*\0", TIFF),
            Map.entry("MM\0*", TIFF),
            Map.entry("II+\0", TIFF),
            Map.entry("MM\0+", TIFF),
            Map.entry("IIU\0", RW2),
            Map.entry("IIRO", ORF),
            Map.entry("IIRS", ORF),
            Map.entry("MMOR", ORF),
            Map.entry("II\u001a\0\0\0HEAPCCDR", CRW),
            Map.entry("FUJIFILM", RAF),
            Map.entry("\0MRM", MRW),
            Map.entry("FOVb", X3F),
            Map.entry("8BPS", PSD),
            Map.entry("\u00ff\n", JXL),
            Map.entry("\0\0\0\u000cJXL ", JXL),
            Map.entry("\0\0\0\u000cjP  ", JP2),
            Map.entry("\u00ffO\u00ffQ", JP2),
            Map.entry("\u001aE\u00df\u00a3", MATROSKA),
            Map.entry("0&\u00b2u\u008ef\u00cf\u0011", WMV),
            Map.entry("\0\0\u0001\u00ba", MPEG),
            Map.entry("BM", BMP));

    private static final Set<String> QUICKTIME_ATOMS = Set.of("moov", "mdat", "wide", "skip", "free", "pnot");
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
    private static final Set<String> HEIF_BRANDS = Set.of("mif1", "msf1");

    private MagicBytes() {}

    /** Reads the head of the file. Empty where it is no format that we know, whatever its name says. */
    public static Optional<MediaType> detect(PhotoSource source) throws IOException {
        byte[] head = new byte[(int) Math.min(LENGTH, source.size())];
        int filled = 0;
        while (filled < head.length) {
            int count = source.read(filled, head, filled, head.length - filled);
            if (count < 0) {
                break;
            }
            filled += count;
        }
        return detect(Arrays.copyOf(head, filled), source.name());
    }

    static Optional<MediaType> detect(byte[] head, String name) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("RIFF") && text.length() >= 12) {
            return riff(text.substring(8, 12));
        }
        if (text.length() >= 12 && text.startsWith("ftyp", 4)) {
            return Optional.of(isoMedia(text));
        }
        if (text.length() >= 8 && QUICKTIME_ATOMS.contains(text.substring(4, 8))) {
            return Optional.of(QUICKTIME);
        }
        if (isDrawing(text, name)) {
            return Optional.of(SVG);
        }
        return AT_START.stream()
                .filter(e -> text.startsWith(e.getKey()))
                .findFirst()
                .map(e -> refine(e.getValue(), name));
    }

    /** XML may have much before its first element: then the name decides. */
    private static boolean isDrawing(String text, String name) {
        String start = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        String xml = start.stripLeading();
        return xml.startsWith("<svg")
                || (xml.startsWith("<") && MediaType.byName(name).orElse(JPEG) == SVG);
    }

    /** Many RAW formats are TIFF files, and WebM is Matroska. */
    private static MediaType refine(MediaType type, String name) {
        MediaType named = MediaType.byName(name).orElse(type);
        boolean rawInTiff = type == TIFF && named.kind() == Kind.RAW;
        boolean webm = type == MATROSKA && named == WEBM;
        return rawInTiff || webm ? named : type;
    }

    private static Optional<MediaType> riff(String form) {
        return switch (form) {
            case "WEBP" -> Optional.of(WEBP);
            case "AVI " -> Optional.of(AVI);
            default -> Optional.empty();
        };
    }

    /** ISO/IEC 14496-12: the major brand, then the compatible ones from byte 16 on. */
    private static MediaType isoMedia(String text) {
        String major = text.substring(8, 12);
        if (HEIC_BRANDS.contains(major)) {
            return HEIC;
        }
        if (AVIF_BRANDS.contains(major)) {
            return AVIF;
        }
        if (HEIF_BRANDS.contains(major)) {
            return compatible(text, AVIF_BRANDS) ? AVIF : HEIF;
        }
        return switch (major) {
            case "crx " -> CR3;
            case "qt  " -> QUICKTIME;
            default -> major.startsWith("3g") ? THREE_GP : MP4;
        };
    }

    private static boolean compatible(String text, Set<String> brands) {
        int boxLength = (text.charAt(2) << 8) + text.charAt(3);
        for (int i = 16; i + 4 <= Math.min(text.length(), boxLength); i += 4) {
            if (brands.contains(text.substring(i, i + 4))) {
                return true;
            }
        }
        return false;
    }
}
