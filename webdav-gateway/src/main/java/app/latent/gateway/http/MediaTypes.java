package app.latent.gateway.http;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** Media types by a name's extension. A fixed table: what the machine's own says must not decide what a browser runs. */
public final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";

    /** Types that a browser can show without running anything. All others are offered as a download. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            entry("avif", "image/avif"),
            entry("bmp", "image/bmp"),
            entry("gif", "image/gif"),
            entry("heic", "image/heic"),
            entry("heif", "image/heif"),
            entry("jpe", "image/jpeg"),
            entry("jpeg", "image/jpeg"),
            entry("jpg", "image/jpeg"),
            entry("jxl", "image/jxl"),
            entry("png", "image/png"),
            entry("tif", "image/tiff"),
            entry("tiff", "image/tiff"),
            entry("webp", "image/webp"),
            entry("m4v", "video/x-m4v"),
            entry("mov", "video/quicktime"),
            entry("mp4", "video/mp4"),
            entry("webm", "video/webm"),
            entry("m4a", "audio/mp4"),
            entry("mp3", "audio/mpeg"),
            entry("ogg", "audio/ogg"),
            entry("wav", "audio/wav"),
            entry("txt", "text/plain;charset=utf-8"));

    private static final Map<String, String> DOWNLOADED = Map.ofEntries(
            entry("json", "application/json"),
            entry("pdf", "application/pdf"),
            entry("zip", "application/zip"),
            entry("cr2", "image/x-canon-cr2"),
            entry("cr3", "image/x-canon-cr3"),
            entry("dng", "image/x-adobe-dng"),
            entry("nef", "image/x-nikon-nef"),
            entry("arw", "image/x-sony-arw"),
            entry("raf", "image/x-fuji-raf"));

    private MediaTypes() {}

    /** @return the media type for a file of this name; never one that a browser would run, such as HTML or SVG */
    public static String of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String shown = SHOWN.get(extension);
        return shown != null ? shown : DOWNLOADED.getOrDefault(extension, UNKNOWN);
    }

    static boolean isShown(String mediaType) {
        return SHOWN.containsValue(mediaType);
    }

    /** @return the type itself where a browser runs nothing of it, else one that says nothing */
    static String harmless(String mediaType) {
        return isShown(mediaType) || DOWNLOADED.containsValue(mediaType) ? mediaType : UNKNOWN;
    }
}
