package app.latent.indexer.companion;

import app.latent.indexer.media.MediaType;
import app.latent.indexer.metadata.CaptureTime;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the files of one folder that are one photo to their owner. */
public final class Stacks {
    /** Longer than any live photo's video. */
    private static final double LONGEST_LIVE_SECONDS = 6;

    private static final Duration LIVE_APART = Duration.ofSeconds(10);
    private static final Duration FORMATS_APART = Duration.ofSeconds(2);

    private Stacks() {}

    /** What holds a stack together. */
    public enum Kind {
        /** A picture and the seconds around it. */
        LIVE,
        /** One exposure in two formats. */
        RAW_AND_PICTURE,
        /** Pictures of one pressing of the shutter. */
        BURST
    }

    /** @param metadata what was read of the file */
    public record Member(String name, MediaType type, Metadata metadata) {}

    /** @param names the one to be shown first */
    public record Stack(Kind kind, List<String> names) {}

    public static List<Stack> of(Collection<Member> folder) {
        List<Member> members =
                folder.stream().sorted(Comparator.comparing(Member::name)).toList();
        List<Stack> stacks = new ArrayList<>();
        addLive(members, stacks);
        addFormats(members, stacks);
        addBursts(members, stacks);
        return List.copyOf(stacks);
    }

    /** Apple's identifier joins whatever the names; without it, names and times have to agree. */
    private static void addLive(List<Member> members, List<Stack> stacks) {
        for (Member video : members) {
            if (video.type.kind() == MediaType.Kind.VIDEO) {
                members.stream()
                        .filter(p -> p.type.kind() == MediaType.Kind.PICTURE && isLive(p, video))
                        .min(Comparator.comparing(p -> !baseName(p).equals(baseName(video))))
                        .ifPresent(p -> stacks.add(new Stack(Kind.LIVE, List.of(p.name, video.name))));
            }
        }
    }

    private static boolean isLive(Member picture, Member video) {
        Optional<String> id = picture.metadata.get(Fact.CONTENT_ID);
        Optional<String> other = video.metadata.get(Fact.CONTENT_ID);
        if (id.isPresent() && other.isPresent()) {
            return id.equals(other);
        }
        boolean brief = video.metadata.get(Fact.DURATION).orElse(Double.MAX_VALUE) <= LONGEST_LIVE_SECONDS;
        return brief && baseName(picture).equals(baseName(video)) && areNear(picture, video, LIVE_APART);
    }

    private static void addFormats(List<Member> members, List<Stack> stacks) {
        for (Member raw : members) {
            if (raw.type.kind() == MediaType.Kind.RAW) {
                List<String> pictures = members.stream()
                        .filter(p -> p.type.kind() == MediaType.Kind.PICTURE
                                && baseName(p).equals(baseName(raw))
                                && areNear(p, raw, FORMATS_APART))
                        .map(Member::name)
                        .toList();
                if (!pictures.isEmpty()) {
                    List<String> names = new ArrayList<>(pictures);
                    names.add(raw.name);
                    stacks.add(new Stack(Kind.RAW_AND_PICTURE, List.copyOf(names)));
                }
            }
        }
    }

    /** By the camera's own identifier: pictures of the same second may be of two scenes. */
    private static void addBursts(List<Member> members, List<Stack> stacks) {
        Map<String, List<Member>> bursts = members.stream()
                .filter(m -> m.metadata.get(Fact.BURST_ID).isPresent())
                .collect(Collectors.groupingBy(
                        m -> m.metadata.get(Fact.BURST_ID).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        bursts.values().stream()
                .filter(b -> b.size() > 1)
                .map(b -> new Stack(Kind.BURST, b.stream().map(Member::name).toList()))
                .forEach(stacks::add);
    }

    /** Without its extension, and without what Apple and Google add to the video of a pair. */
    private static String baseName(Member member) {
        String name = member.name.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return base.replaceAll("(_hevc|_3|\\.mp)$", "").replaceAll("\\.(heic|jpe?g)$", "");
    }

    /** True also where one of them does not know its time: then the names have to do. */
    private static boolean areNear(Member one, Member other, Duration most) {
        Optional<CaptureTime> time = one.metadata.taken().filter(t -> !t.isGuess());
        Optional<CaptureTime> second = other.metadata.taken().filter(t -> !t.isGuess());
        if (time.isEmpty() || second.isEmpty()) {
            return true;
        }
        return apart(time.get(), second.get()).compareTo(most) <= 0;
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
