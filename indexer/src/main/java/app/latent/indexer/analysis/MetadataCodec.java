package app.latent.indexer.analysis;

import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Origin;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.metadata.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Metadata as bytes: the number of facts, then of each its name, whose claim it is, and the value by its kind. */
public final class MetadataCodec {
    private static final int MOST_TEXTS = 1000;
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;
    private static final Map<String, Fact<?>> BY_NAME =
            Fact.all().stream().collect(Collectors.toUnmodifiableMap(Fact::name, Function.identity()));
    private static final Map<String, Origin> ORIGINS =
            Arrays.stream(Origin.values()).collect(Collectors.toUnmodifiableMap(Origin::name, Function.identity()));

    private MetadataCodec() {}

    public static byte[] encode(Metadata metadata) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(metadata, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException as {@link #read} */
    public static Metadata decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        }
    }

    public static void write(Metadata metadata, DataOutputStream out) throws IOException {
        out.writeInt(metadata.facts().size());
        for (Fact<?> fact : metadata.facts()) {
            Claim<?> claim = metadata.claim(fact).orElseThrow();
            out.writeUTF(fact.name());
            out.writeUTF(claim.origin().name());
            writeValue(claim.value(), out);
        }
    }

    private static void writeValue(@Nullable Object value, DataOutputStream out) throws IOException {
        switch (value) {
            case String text -> AnalysisCodec.writeText(out, text);
            case Integer whole -> out.writeInt(whole);
            case Double decimal -> out.writeDouble(decimal);
            case Moment(LocalDateTime time, ZoneOffset offset) -> {
                AnalysisCodec.writeText(out, time.toString());
                AnalysisCodec.writeText(out, offset == null ? null : offset.getId());
            }
            case Position(double latitude, double longitude, Double altitude) -> {
                out.writeDouble(latitude);
                out.writeDouble(longitude);
                out.writeDouble(altitude == null ? Double.NaN : altitude);
            }
            case Span(long start, long length) -> {
                out.writeLong(start);
                out.writeLong(length);
            }
            case List<?> texts -> {
                out.writeInt(texts.size());
                for (Object text : texts) {
                    AnalysisCodec.writeText(out, (String) text);
                }
            }
            case null, default -> throw new IllegalArgumentException("No kind of fact");
        }
    }

    /** @throws IOException where these are not facts within all limits, each told once */
    public static Metadata read(DataInputStream in) throws IOException {
        int count = AnalysisCodec.within(in.readInt(), 0, BY_NAME.size());
        Map<Fact<?>, Claim<?>> claims = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Fact<?> fact = BY_NAME.get(in.readUTF());
            if (fact == null) {
                throw new IOException("An unknown fact");
            }
            Origin origin = ORIGINS.get(in.readUTF());
            Object value = readValue(fact, in);
            if (origin == null || !fact.admits(value) || !fact.precedence().contains(origin)) {
                throw new IOException("A fact that cannot be");
            }
            claims.put(fact, new Claim<>(value, origin));
        }
        return Metadata.of(claims);
    }

    private static Object readValue(Fact<?> fact, DataInputStream in) throws IOException {
        return switch (fact.kind()) {
            case TEXT -> readText(in);
            case TEXTS -> readTexts(in);
            case WHOLE -> in.readInt();
            case DECIMAL -> in.readDouble();
            case MOMENT -> readMoment(in);
            case POSITION -> readPosition(in);
            case SPAN -> readSpan(in);
        };
    }

    private static String readText(DataInputStream in) throws IOException {
        return AnalysisCodec.required(AnalysisCodec.readText(in));
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        int count = AnalysisCodec.within(in.readInt(), 0, MOST_TEXTS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return List.copyOf(texts);
    }

    private static Moment readMoment(DataInputStream in) throws IOException {
        try {
            LocalDateTime time = LocalDateTime.parse(readText(in));
            AnalysisCodec.within(time.getYear(), FIRST_YEAR, LAST_YEAR);
            String offset = AnalysisCodec.readText(in);
            return new Moment(time, offset == null ? null : ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            throw new IOException("Not a time", e);
        }
    }

    private static Position readPosition(DataInputStream in) throws IOException {
        double latitude = in.readDouble();
        double longitude = in.readDouble();
        double altitude = in.readDouble();
        return Position.of(latitude, longitude, Double.isFinite(altitude) ? Double.valueOf(altitude) : null)
                .orElseThrow(() -> new IOException("Not a place"));
    }

    private static Span readSpan(DataInputStream in) throws IOException {
        Span span = new Span(in.readLong(), in.readLong());
        if (span.start() < 0 || span.length() < 0 || span.start() > Long.MAX_VALUE - span.length()) {
            throw new IOException("Not a part of a file");
        }
        return span;
    }
}
