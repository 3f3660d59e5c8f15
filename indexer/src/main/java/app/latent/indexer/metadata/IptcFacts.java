package app.latent.indexer.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.iptc.IptcDirectory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** IPTC-IIM, the old newsroom's record. */
final class IptcFacts {
    private IptcFacts() {}

    static void tell(Tags tags, Claims claims) {
        claims.add(Fact.TITLE, Origin.IPTC, tags.text(IptcDirectory.class, IptcDirectory.TAG_OBJECT_NAME));
        claims.add(Fact.CAPTION, Origin.IPTC, tags.text(IptcDirectory.class, IptcDirectory.TAG_CAPTION));
        claims.add(Fact.CITY, Origin.IPTC, tags.text(IptcDirectory.class, IptcDirectory.TAG_CITY));
        claims.add(Fact.REGION, Origin.IPTC, tags.text(IptcDirectory.class, IptcDirectory.TAG_PROVINCE_OR_STATE));
        claims.add(
                Fact.COUNTRY,
                Origin.IPTC,
                tags.text(IptcDirectory.class, IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME));
        claims.add(Fact.SOFTWARE, Origin.IPTC, tags.text(IptcDirectory.class, IptcDirectory.TAG_ORIGINATING_PROGRAM));
        addAll(Fact.KEYWORDS, IptcDirectory.TAG_KEYWORDS, tags, claims);
        addAll(Fact.CREATORS, IptcDirectory.TAG_BY_LINE, tags, claims);
        claims.add(
                Fact.ORIGINAL, Origin.IPTC, time(tags, IptcDirectory.TAG_DATE_CREATED, IptcDirectory.TAG_TIME_CREATED));
        claims.add(
                Fact.DIGITIZED,
                Origin.IPTC,
                time(tags, IptcDirectory.TAG_DIGITAL_DATE_CREATED, IptcDirectory.TAG_DIGITAL_TIME_CREATED));
    }

    private static void addAll(Fact<List<String>> fact, int tag, Tags tags, Claims claims) {
        List<String> texts = tags.directories(IptcDirectory.class)
                .flatMap(d -> texts(d, tag))
                .flatMap(k -> Text.clean(k).stream())
                .distinct()
                .toList();
        if (!texts.isEmpty()) {
            claims.add(fact, Origin.IPTC, texts);
        }
    }

    private static Stream<String> texts(Directory directory, int tag) {
        Object value = directory.getObject(tag);
        return switch (value) {
            case null -> Stream.empty();
            case Object[] many -> Arrays.stream(many).map(Tags::decoded);
            default -> Stream.of(Tags.decoded(value));
        };
    }

    /** YYYYMMDD and HHMMSS±HHMM. */
    private static Optional<Moment> time(Tags tags, int dateTag, int timeTag) {
        String time = tags.text(IptcDirectory.class, timeTag).orElse("");
        return tags.text(IptcDirectory.class, dateTag)
                .filter(d -> d.matches("\\d{8}"))
                .map(d -> d.substring(0, 4) + ":" + d.substring(4, 6) + ":" + d.substring(6, 8) + part(time))
                .flatMap(Times::parse);
    }

    private static String part(String time) {
        String digits = time.replace(":", "");
        if (!digits.matches("\\d{6}([+-]\\d{4})?")) {
            return "";
        }
        return " " + digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4, 6)
                + digits.substring(6);
    }
}
