package app.latent.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures of several rounds as a Markdown table: medians a row and file system, and how often Latent does what cryptofs does once. */
final class Table {

    private final Map<String, Map<String, List<Double>>> rows = new LinkedHashMap<>();

    void add(String row, String subject, double value) {
        rows.computeIfAbsent(row, _ -> new LinkedHashMap<>())
                .computeIfAbsent(subject, _ -> new ArrayList<>())
                .add(value);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("| | plain | cryptofs | latent | latent / cryptofs |\n|---|---|---|---|---|\n");
        rows.forEach((row, values) -> {
            text.append("| ").append(row);
            for (String subject : List.of("plain", "cryptofs", "latent")) {
                text.append(" | ").append(values.containsKey(subject) ? number(median(values.get(subject))) : "");
            }
            text.append(" | ");
            if (values.containsKey("cryptofs") && values.containsKey("latent")) {
                text.append("%.2f".formatted(median(values.get("latent")) / median(values.get("cryptofs"))));
            }
            text.append(" |\n");
        });
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }

    /** From lines of {@code row<tab>subject<tab>value} on the standard input. */
    public static void main(String[] args) throws IOException {
        Table table = new Table();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] fields = line.split("\t", -1);
            table.add(fields[0], fields[1], Double.parseDouble(fields[2]));
        }
        System.out.print(table);
    }
}
