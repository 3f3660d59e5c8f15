package app.latent.indexer.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times in file names, as cameras, phones and messengers give them: IMG_20190524_101530.jpg, PXL_20231006_063121958.jpg
 * (in UTC, which is not told), "Screenshot from 2020-01-02 03-04-05.png", IMG-20190524-WA0001.jpg, "WhatsApp Image 2019-05-24
 * at 10.15.30.jpeg", 2019-05-24.jpg.
 */
final class NamedTimes {
    private static final String DAY = "(?<!\\d)((?:18|19|20)\\d{2})([-_.: ]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])";
    private static final String TIME =
            "(?:[-_. T]|\\s(?:at|um|à)\\s)?([01]\\d|2[0-3])([-_.:h]?)([0-5]\\d)\\6([0-5]\\d)(\\d{3})?(?!\\d)";

    private static final List<Pattern> PATTERNS =
            List.of(Pattern.compile(DAY + TIME), Pattern.compile(DAY + "(?!\\d)"));
    private static final Pattern EPOCH_MILLIS = Pattern.compile("(?<!\\d)(1[0-9]{12})(?!\\d)");
    private static final int LONGEST_NAME = 300;

    private NamedTimes() {}

    static Optional<Moment> of(String name) {
        String cut = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        for (Pattern pattern : PATTERNS) {
            Matcher parts = pattern.matcher(cut);
            if (parts.find()) {
                return Times.parse(written(parts));
            }
        }
        Matcher millis = EPOCH_MILLIS.matcher(cut);
        return millis.find() ? Times.ofEpochSecond(Long.parseLong(millis.group(1)) / 1000) : Optional.empty();
    }

    private static String written(Matcher parts) {
        String day = parts.group(1) + "-" + parts.group(3) + "-" + parts.group(4);
        if (parts.groupCount() < 9) {
            return day;
        }
        String fraction = parts.group(9) == null ? "" : "." + parts.group(9);
        return day + "T" + parts.group(5) + ":" + parts.group(7) + ":" + parts.group(8) + fraction;
    }
}
