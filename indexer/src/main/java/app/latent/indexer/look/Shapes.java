package app.latent.indexer.look;

import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Panoramas and screenshots, told from what is known of a file. Both would rather miss one than call a photo what it is not.
 */
public final class Shapes {
    private static final double PANORAMA_RATIO = 2.5;
    private static final int PANORAMA_PIXELS = 3000;

    /** As phones and desktops name them, in the languages we know of; a word that follows is none of theirs. */
    private static final Pattern SCREENSHOT_NAME = Pattern.compile(
            "(screen ?shots?|screen capture|bildschirmfoto|capture d.[ée]cran|captura de (pantalla|ecrã|tela)"
                    + "|schermafbeelding|schermata|istantanea|skärmavbild|skærmbillede|zrzut ekranu|снимок экрана"
                    + "|スクリーンショット|屏幕截图|스크린샷)([ _.(-].*|[0-9].*)?",
            Pattern.UNICODE_CASE);

    /** Portrait, of iPhones and iPads: their screenshots have names like their photos. */
    private static final Set<String> SCREENS = Set.of(
            "640x1136",
            "750x1334",
            "828x1792",
            "1080x1920",
            "1080x2340",
            "1125x2436",
            "1170x2532",
            "1179x2556",
            "1206x2622",
            "1242x2208",
            "1242x2688",
            "1284x2778",
            "1290x2796",
            "1320x2868",
            "1488x2266",
            "1536x2048",
            "1620x2160",
            "1640x2360",
            "1668x2224",
            "1668x2388",
            "2048x2732");

    private static final Pattern IPHONE_NAME = Pattern.compile("img_\\d{4}\\.png");

    private Shapes() {}

    /**
     * @param type media type: long pictures of formats that no camera writes are banners and pages
     * @param width upright, 0 where unknown; so is the height
     * @return whether it says so itself, or is large and at least two and a half times as long as wide, or as wide as long
     */
    public static boolean isPanorama(Metadata metadata, String type, int width, int height) {
        int longer = Math.max(width, height);
        int shorter = Math.min(width, height);
        boolean photo = metadata.camera().isPresent() || type.equals("image/jpeg") || type.equals("image/heic");
        return metadata.get(Fact.PROJECTION).isPresent()
                || (photo && shorter > 0 && longer >= PANORAMA_PIXELS && longer >= shorter * PANORAMA_RATIO);
    }

    /**
     * @param path in the library
     * @return whether the comment, the name or the folder says so, or it is a PNG named and sized as an iPhone's; never
     *     where a camera is known
     */
    public static boolean isScreenshot(String path, Metadata metadata, int width, int height) {
        if (metadata.camera().isPresent()) {
            return false;
        }
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        String stem = name.substring(0, name.contains(".") ? name.lastIndexOf('.') : name.length());
        String size = Math.min(width, height) + "x" + Math.max(width, height);
        return metadata.get(Fact.COMMENT).filter("screenshot"::equalsIgnoreCase).isPresent()
                || SCREENSHOT_NAME.matcher(stem).matches()
                || ("/" + lower).contains("/screenshots/")
                || (IPHONE_NAME.matcher(name).matches() && SCREENS.contains(size));
    }
}
