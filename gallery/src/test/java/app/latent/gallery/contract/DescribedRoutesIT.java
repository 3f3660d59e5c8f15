package app.latent.gallery.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.http.ApiPath;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description has all that the server answers, and the server answers nothing else. */
class DescribedRoutesIT extends ContractCase {

    @Test
    void everyPartOfTheGatewayIsDescribed() {
        for (ApiPath part : ApiPath.values()) {
            String path = "/" + part.path().names().getLast();
            assertTrue(description.paths().contains(path), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH"})
    void aMethodThatIsNotDescribedIsRefused(String method) throws Exception {
        String cookie = signIn("owner");
        for (String path : description.paths()) {
            if (description.methodsOf(path).contains(method)) continue;
            var response = caller.send(question(method, filled(path), "", with(cookie)));
            assertEquals(405, response.statusCode(), method + " " + path);
            assertEquals(withHead(description.methodsOf(path)), allowed(response), method + " " + path);
        }
    }

    private static String filled(String template) {
        return template.replaceAll("\\{\\w+}", "photo1");
    }

    private static Set<String> withHead(Set<String> methods) {
        Set<String> all = new HashSet<>(methods);
        if (all.contains("GET")) all.add("HEAD");
        return all;
    }

    private static Set<String> allowed(HttpResponse<?> response) {
        return Set.of(response.headers().firstValue("Allow").orElse("").split(", "));
    }

    @Test
    void whatIsNotDescribedIsNotFound() throws Exception {
        String cookie = signIn("owner");
        List<String> paths = new ArrayList<>(List.of("/nothing"));
        description.paths().forEach(path -> paths.add(filled(path) + "/nothing"));
        paths.removeIf(path -> description.templateOf(path).isPresent());
        for (String path : paths) {
            var response = caller.send(question("GET", path, "", with(cookie)));
            assertEquals(404, response.statusCode(), path);
        }
    }

    @Test
    void otherAnswersAreAsDescribedToo() throws Exception {
        String cookie = signIn("owner");
        for (String path : List.of("/photos", "/session")) {
            var response = caller.send(question("PUT", path, "", with(cookie)));
            JsonNode others =
                    description.body(description.answer(new Description.Operation("GET", path), response.statusCode()));
            caller.requireDescribed("PUT " + path, others, response);
        }
    }

    @Test
    void everyExampleIsWhatItIsAnExampleOf() {
        assertEquals(List.of(), description.faultsOfExamples());
    }
}
