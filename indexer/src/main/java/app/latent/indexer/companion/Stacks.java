package app.latent.indexer.companion;

import app.latent.indexer.Stack.Kind;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.CaptureTime;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files of one folder that are one photo to their owner, in about the time that it takes to sort them by name. */
public final class Stacks {
    /** Longer than any live photo's video. */
    private static final double LONGEST_LIVE_SECONDS = 6;

    private static final Duration LIVE_APART = Duration.ofSeconds(10);
    private static final Duration FORMATS_APART = Duration.ofSeconds(2);

    /** More than any burst; of files that were made to have one name or identifier, the others are none of the stack. */
    private static final int MOST_MEMBERS = 500;

    private static final int MOST_OF_A_NAME = 20;

    private static final Pattern ADDED = Pattern.compile("(_hevc|_3|\\.mp)$");
    private static final Pattern PICTURE = Pattern.compile("\\.(heic|jpe?g)$");

    private final List<Member> members;
    private final Map<String, List<Member>> byBase = new HashMap<>();
    private final Map<String, List<Member>> byContentId = new HashMap<>();

    private Stacks(Collection<Member> folder) {
        members = folder.stream().sorted(Comparator.comparing(Member::name)).toList();
        for (Member member : members) {
            addTo(byBase, member.base, member);
            if (member.contentId != null) {
                addTo(byContentId, member.contentId, member);
            }
        }
    }

    private static void addTo(Map<String, List<Member>> map, String key, Member member) {
        List<Member> known = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (known.size() < MOST_OF_A_NAME) {
            known.add(member);
        }
    }

    /**
     * @param base its name without what differs within a stack
     * @param taken null where it is not known, or a guess
     * @param seconds that a video lasts; null where that is not known
     */
    public record Member(
            String name,
            String base,
            MediaType.Kind kind,
            @Nullable CaptureTime taken,
            @Nullable Double seconds,
            @Nullable String contentId,
            @Nullable String burstId) {

        /** @param metadata what was read of the file */
        public Member(String name, MediaType type, Metadata metadata) {
            this(
                    name,
                    baseName(name),
                    type.kind(),
                    metadata.taken().filter(t -> !t.isGuess()).orElse(null),
                    metadata.get(Fact.DURATION).orElse(null),
                    metadata.get(Fact.CONTENT_ID).orElse(null),
                    metadata.get(Fact.BURST_ID).orElse(null));
        }
    }

    /** @param names the one to be shown first */
    public record Found(Set<Kind> kinds, List<String> names) {}

    /** All of each kind: a file may be in several. */
    public static List<Found> of(Collection<Member> folder) {
        Stacks stacks = new Stacks(folder);
        return Stream.of(stacks.live(), stacks.formats(), stacks.bursts())
                .flatMap(List::stream)
                .map(s -> new Found(
                        EnumSet.of(s.kind), s.members.stream().map(Member::name).toList()))
                .toList();
    }

    /** Each file in one at most: those that have a file in common are one. Pictures first, then RAW, then videos. */
    public static List<Found> disjoint(Collection<Member> folder) {
        Stacks stacks = new Stacks(folder);
        Map<Member, Joined> joined = new HashMap<>();
        Stream.of(stacks.bursts(), stacks.formats(), stacks.live())
                .flatMap(List::stream)
                .forEach(s -> join(s, joined));
        return joined.values().stream().distinct().map(Joined::found).toList();
    }

    private record OfKind(Kind kind, List<Member> members) {}

    /** Known by its identity: it grows. */
    private static final class Joined {
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<Member> members = new LinkedHashSet<>();

        Found found() {
            Comparator<Member> order = Comparator.comparingInt(m -> switch (m.kind) {
                case PICTURE, DRAWING -> 0;
                case RAW -> 1;
                case VIDEO -> 2;
            });
            return new Found(
                    Set.copyOf(kinds),
                    members.stream()
                            .sorted(order.thenComparing(Member::name))
                            .map(Member::name)
                            .toList());
        }
    }

    private static void join(OfKind stack, Map<Member, Joined> all) {
        Joined to = new Joined();
        for (Member member : stack.members) {
            Joined other = all.get(member);
            if (other != null && other.members.size() > to.members.size()) {
                to = other;
            }
        }
        to.kinds.add(stack.kind);
        for (Member member : stack.members) {
            Joined from = all.get(member);
            to.members.add(member);
            if (from != null && from != to) {
                to.kinds.addAll(from.kinds);
                to.members.addAll(from.members);
            }
        }
        for (Member member : to.members) {
            all.put(member, to);
        }
    }

    /** Apple's identifier joins whatever the names; without it, names and times have to agree. */
    private List<OfKind> live() {
        List<OfKind> stacks = new ArrayList<>();
        for (Member video : members) {
            if (video.kind == MediaType.Kind.VIDEO) {
                Stream.concat(sameBase(video).stream(), sameId(video).stream())
                        .filter(p -> p.kind == MediaType.Kind.PICTURE && isLive(p, video))
                        .findFirst()
                        .ifPresent(p -> stacks.add(new OfKind(Kind.LIVE, List.of(p, video))));
            }
        }
        return stacks;
    }

    private List<Member> sameBase(Member member) {
        return byBase.getOrDefault(member.base, List.of());
    }

    private List<Member> sameId(Member member) {
        return member.contentId == null ? List.of() : byContentId.getOrDefault(member.contentId, List.of());
    }

    private static boolean isLive(Member picture, Member video) {
        if (picture.contentId != null && video.contentId != null) {
            return picture.contentId.equals(video.contentId);
        }
        boolean brief = video.seconds != null && video.seconds <= LONGEST_LIVE_SECONDS;
        return brief && picture.base.equals(video.base) && areNear(picture, video, LIVE_APART);
    }

    private List<OfKind> formats() {
        List<OfKind> stacks = new ArrayList<>();
        for (Member raw : members) {
            if (raw.kind == MediaType.Kind.RAW) {
                List<Member> all = new ArrayList<>(sameBase(raw).stream()
                        .filter(p -> p.kind == MediaType.Kind.PICTURE && areNear(p, raw, FORMATS_APART))
                        .toList());
                if (!all.isEmpty()) {
                    all.add(raw);
                    stacks.add(new OfKind(Kind.RAW_AND_PICTURE, all));
                }
            }
        }
        return stacks;
    }

    /** By the camera's own identifier: pictures of the same second may be of two scenes. */
    private List<OfKind> bursts() {
        Map<String, List<Member>> bursts = members.stream()
                .filter(m -> m.burstId != null)
                .collect(
                        Collectors.groupingBy(m -> String.valueOf(m.burstId), LinkedHashMap::new, Collectors.toList()));
        return bursts.values().stream()
                .filter(b -> b.size() > 1)
                .map(b -> new OfKind(Kind.BURST, b.subList(0, Math.min(MOST_MEMBERS, b.size()))))
                .toList();
    }

    /** Without its extension, and without what Apple and Google add to the video of a pair. */
    private static String baseName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        String bare = ADDED.matcher(base).replaceAll("");
        return PICTURE.matcher(bare).replaceAll("");
    }

    /** True also where one of them does not know its time: then the names have to do. */
    private static boolean areNear(Member one, Member other, Duration most) {
        return Optional.ofNullable(one.taken)
                .flatMap(time -> Optional.ofNullable(other.taken).map(second -> apart(time, second)))
                .map(apart -> apart.compareTo(most) <= 0)
                .orElse(true);
    }

    /** In UTC where both zones are known; else whole quarters of an hour between the two are their zones'. */
    private static Duration apart(CaptureTime one, CaptureTime other) {
        if (one.offset() != null && other.offset() != null) {
            return Duration.between(
                            one.time().toInstant(one.offset()), other.time().toInstant(other.offset()))
                    .abs();
        }
        long seconds = Math.abs(Duration.between(one.time(), other.time()).toSeconds());
        long quarter = Duration.ofMinutes(15).toSeconds();
        boolean withinADay = seconds <= Duration.ofHours(26).toSeconds();
        return Duration.ofSeconds(withinADay ? Math.min(seconds % quarter, quarter - seconds % quarter) : seconds);
    }
}
