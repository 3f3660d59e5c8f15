package app.latent.app.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers, sizes and names in the words in which every command tells them. */
public final class Words {
    private static final List<String> UNITS = List.of("KB", "MB", "GB", "TB");
    private static final int KILO = 1000;

    /** Control characters of both sets, marks of direction, ends of lines, and halves of characters. */
    private static final Pattern DECEIVING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");

    private Words() {}

    /** A terminal obeys control characters, and shows what comes after some others in another order; a file's name may hold both. */
    public static String harmless(String name) {
        return DECEIVING.matcher(name).replaceAll("?");
    }

    /** In the units in which disks are sold: "512 bytes", "1.5 MB". */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return count(bytes, "byte");
        }
        double size = bytes;
        int unit = -1;
        while (size >= KILO && unit < UNITS.size() - 1) {
            size /= KILO;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", size, UNITS.get(unit));
    }

    /** "1 photo", "3 photos", "2 copies". */
    public static String count(long number, String noun) {
        String several = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return number + " " + (number == 1 ? noun : several);
    }
}
