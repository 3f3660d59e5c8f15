package app.latent.indexer.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Google Takeout names the JSON of a photo. For {@code IMG.jpg}:
 *
 * <ul>
 *   <li>{@code IMG.jpg.json}, since 2024 {@code IMG.jpg.supplemental-metadata.json};
 *   <li>a name is clipped so that it has 46 characters before {@code .json}: also within {@code .supplemental-metadata};
 *   <li>{@code IMG(1).jpg} has {@code IMG.jpg(1).json} or {@code IMG.jpg.supplemental-metadata(1).json};
 *   <li>{@code IMG-edited.jpg}, in the owner's language, has that of {@code IMG.jpg};
 *   <li>the video of a live photo, {@code IMG.MP4} or {@code IMG.MOV}, has that of {@code IMG.HEIC} or {@code IMG.JPG}.
 * </ul>
 */
final class TakeoutNames {
    private static final int LONGEST = 46;
    private static final String SUPPLEMENT = ".supplemental-metadata";
    private static final Pattern NUMBERED = Pattern.compile("(.*)(\\(\\d{1,4}\\))(\\.[^.]*)?");
    private static final Pattern EDITED = Pattern.compile(
            "(.*)-(?:edited|bearbeitet|modifié|modifie|editado|modificato|bewerkt|edytowane|redigerad|redigeret|redigert"
                    + "|upraveno|muokattu|編集済み|已修改|изменено)(\\(\\d{1,4}\\))?(\\.[^.]*)?");
    private static final List<String> PICTURES = List.of(".heic", ".jpg", ".jpeg", ".heif");
    private static final List<String> VIDEOS = List.of(".mp4", ".mov");

    private TakeoutNames() {}

    /** What the JSON may be called, in lower case, the likeliest name first. */
    static List<String> of(String photo) {
        String name = photo.toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>(exact(name));
        Matcher edited = EDITED.matcher(name);
        if (edited.matches()) {
            names.addAll(exact(edited.group(1) + orEmpty(edited.group(2)) + orEmpty(edited.group(3))));
        }
        int dot = name.lastIndexOf('.');
        if (dot > 0 && VIDEOS.contains(name.substring(dot))) {
            PICTURES.forEach(p -> names.addAll(exact(name.substring(0, dot) + p)));
        }
        return names;
    }

    private static List<String> exact(String photo) {
        Matcher numbered = NUMBERED.matcher(photo);
        List<String> names = new ArrayList<>();
        if (numbered.matches()) {
            String number = numbered.group(2);
            names.addAll(jsons(numbered.group(1) + orEmpty(numbered.group(3)), number));
        }
        // Last, the number may belong to the name that was uploaded.
        names.addAll(jsons(photo, ""));
        return names;
    }

    /** The supplement is clipped anywhere, down to its dot; only where the name is too long for the whole of it. */
    private static List<String> jsons(String photo, String number) {
        String end = number + ".json";
        String supplemented = photo + SUPPLEMENT;
        List<String> names = new ArrayList<>(List.of(photo + end, clip(photo) + end, supplemented + end));
        int shortest = Math.max(LONGEST - 1 - number.length(), photo.length());
        for (int length = supplemented.length() - 1; length >= shortest; length--) {
            names.add(supplemented.substring(0, length) + end);
        }
        return names;
    }

    private static String clip(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
