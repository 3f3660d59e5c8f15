package app.latent.indexer.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The formats that are photos or videos to us. */
public enum MediaType {
    JPEG("image/jpeg", Kind.PICTURE, "jpg jpeg jpe jfif thm mpo insp"),
    PNG("image/png", Kind.PICTURE, "png apng"),
    GIF("image/gif", Kind.PICTURE, "gif"),
    WEBP("image/webp", Kind.PICTURE, "webp"),
    TIFF("image/tiff", Kind.PICTURE, "tif tiff"),
    BMP("image/bmp", Kind.PICTURE, "bmp dib"),
    HEIC("image/heic", Kind.PICTURE, "heic"),
    HEIF("image/heif", Kind.PICTURE, "heif hif"),
    AVIF("image/avif", Kind.PICTURE, "avif"),
    JXL("image/jxl", Kind.PICTURE, "jxl"),
    JP2("image/jp2", Kind.PICTURE, "jp2 j2k jpf jpx"),
    SVG("image/svg+xml", Kind.DRAWING, "svg"),
    PSD("image/vnd.adobe.photoshop", Kind.PICTURE, "psd psb"),
    DNG("image/x-adobe-dng", Kind.RAW, "dng"),
    CR2("image/x-canon-cr2", Kind.RAW, "cr2"),
    CR3("image/x-canon-cr3", Kind.RAW, "cr3"),
    CRW("image/x-canon-crw", Kind.RAW, "crw"),
    NEF("image/x-nikon-nef", Kind.RAW, "nef nrw"),
    ARW("image/x-sony-arw", Kind.RAW, "arw srf sr2"),
    RAF("image/x-fujifilm-raf", Kind.RAW, "raf"),
    ORF("image/x-olympus-orf", Kind.RAW, "orf"),
    RW2("image/x-panasonic-rw2", Kind.RAW, "rw2"),
    PEF("image/x-pentax-pef", Kind.RAW, "pef"),
    SRW("image/x-samsung-srw", Kind.RAW, "srw"),
    MRW("image/x-minolta-mrw", Kind.RAW, "mrw"),
    X3F("image/x-sigma-x3f", Kind.RAW, "x3f"),
    KDC("image/x-kodak-kdc", Kind.RAW, "kdc dcr"),
    THREE_FR("image/x-hasselblad-3fr", Kind.RAW, "3fr"),
    MP4("video/mp4", Kind.VIDEO, "mp4 m4v insv lrv"),
    QUICKTIME("video/quicktime", Kind.VIDEO, "mov qt"),
    THREE_GP("video/3gpp", Kind.VIDEO, "3gp 3g2"),
    MATROSKA("video/x-matroska", Kind.VIDEO, "mkv"),
    WEBM("video/webm", Kind.VIDEO, "webm"),
    AVI("video/x-msvideo", Kind.VIDEO, "avi"),
    WMV("video/x-ms-wmv", Kind.VIDEO, "wmv asf"),
    MPEG("video/mpeg", Kind.VIDEO, "mpg mpeg mts m2ts vob");

    /** What can be done with a format: decode it, take its embedded preview, or read its boxes. */
    public enum Kind {
        PICTURE,
        RAW,
        VIDEO,
        /** Known by its size only: what is drawn by a program is not run. */
        DRAWING
    }

    /** The type of a file whose contents nobody knows. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, MediaType> BY_EXTENSION = Arrays.stream(values())
            .flatMap(t -> Arrays.stream(t.extensions.split(" ")).map(e -> Map.entry(e, t)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, MediaType> BY_MIME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MediaType::mime, Function.identity()));

    private final String mime;
    private final Kind kind;
    /** Separated by spaces. */
    private final String extensions;

    MediaType(String mime, Kind kind, String extensions) {
        this.mime = mime;
        this.kind = kind;
        this.extensions = extensions;
    }

    public String mime() {
        return mime;
    }

    public Kind kind() {
        return kind;
    }

    /** By the extension of a file name. */
    public static Optional<MediaType> byName(String name) {
        return Optional.ofNullable(BY_EXTENSION.get(extension(name)));
    }

    public static Optional<MediaType> byMime(String mime) {
        return Optional.ofNullable(BY_MIME.get(mime));
    }

    /** The part behind the last dot in lower case; empty where there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
