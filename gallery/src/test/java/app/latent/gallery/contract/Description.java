package app.latent.gallery.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An OpenAPI document. */
final class Description {
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "delete", "patch");

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** @param path with open parts, such as {@code /photos/{id}} */
    record Operation(String method, String path) {}

    /** @param status in digits, or {@code default} */
    record Answer(Operation operation, String status) {}

    Description(JsonNode document) {
        this.document = document;
    }

    Set<String> paths() {
        return names(document.get("paths"));
    }

    /** In capitals. */
    Set<String> methodsOf(String path) {
        Set<String> methods = new LinkedHashSet<>(names(document.get("paths").get(path)));
        methods.retainAll(METHODS);
        return new LinkedHashSet<>(
                methods.stream().map(method -> method.toUpperCase(Locale.ROOT)).toList());
    }

    List<String> tags() {
        return document.get("tags").findValuesAsText("name");
    }

    /** Answers with a status of their own. */
    List<Answer> answersOf(String tag) {
        return paths().stream()
                .flatMap(path -> methodsOf(path).stream().map(method -> new Operation(method, path)))
                .filter(operation -> operation(operation).get("tags").toString().contains('"' + tag + '"'))
                .flatMap(operation -> names(operation(operation).get("responses")).stream()
                        .map(status -> new Answer(operation, status)))
                .filter(answer -> !answer.status().equals("default"))
                .toList();
    }

    /** @return the template of a path; one without open parts wins, as on the server */
    Optional<String> templateOf(String path) {
        return paths().stream()
                .filter(template -> path.matches(template.replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparingInt(template -> template.split("\\{", -1).length));
    }

    JsonNode operation(Operation operation) {
        return document.get("paths")
                .required(operation.path())
                .required(operation.method().toLowerCase(Locale.ROOT));
    }

    /** @return of this status where something is said of it, else of all others */
    Answer answer(Operation operation, int status) {
        JsonNode answers = operation(operation).get("responses");
        return new Answer(operation, answers.has(String.valueOf(status)) ? String.valueOf(status) : "default");
    }

    JsonNode body(Answer answer) {
        return resolve(operation(answer.operation()).get("responses").path(answer.status()));
    }

    /** Query and header parameters of an operation. */
    Set<String> parametersOf(Operation operation) {
        Set<String> names = new LinkedHashSet<>();
        JsonNode path = document.get("paths").get(operation.path());
        for (JsonNode parameters :
                List.of(path.path("parameters"), operation(operation).path("parameters"))) {
            parameters.forEach(
                    parameter -> names.add(resolve(parameter).get("name").asText()));
        }
        return names;
    }

    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** @return what is wrong with a value, in words; nothing may be there that is not described */
    List<String> faults(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components").deepCopy());
        whole.get("components").get("schemas").forEach(Description::closeParts);
        close(whole);
        Schema compiled = registry.getSchema(whole);
        return compiled.validate(value).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    /** A client must put up with more than is described; this test must not. */
    private static void close(JsonNode schema) {
        boolean isOpen = !schema.has("additionalProperties")
                && Stream.of("$ref", "properties", "allOf", "oneOf").anyMatch(schema::has);
        if (isOpen) ((ObjectNode) schema).put("unevaluatedProperties", false);
        closeParts(schema);
    }

    private static void closeParts(JsonNode schema) {
        schema.path("properties").forEach(Description::close);
        for (String one : List.of("items", "additionalProperties")) {
            if (schema.path(one).isObject()) close(schema.get(one));
        }
        for (String some : List.of("allOf", "oneOf")) schema.path(some).forEach(Description::closeParts);
    }

    /** @return what is wrong with the examples of bodies and parameters */
    List<String> faultsOfExamples() {
        List<String> faults = new ArrayList<>();
        for (JsonNode described : document.findParents("schema")) {
            Stream.concat(
                            described.path("examples").findValues("value").stream(),
                            Stream.ofNullable(described.get("example")))
                    .forEach(example -> faults(described.get("schema"), example)
                            .forEach(fault -> faults.add(example + " " + fault)));
        }
        return faults;
    }

    /** @return of a schema that is all of others and some more */
    Set<String> propertiesOf(String schema) {
        Set<String> names = new TreeSet<>();
        document.at("/components/schemas/" + schema + "/allOf")
                .forEach(part -> names.addAll(names(resolve(part).get("properties"))));
        return names;
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
