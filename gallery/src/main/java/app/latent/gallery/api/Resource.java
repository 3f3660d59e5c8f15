package app.latent.gallery.api;

import app.latent.gateway.http.ApiPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path template and what answers it.
 *
 * @param template such as {@code /api/v1/photos/{id}}: an open part stands for one whole segment
 */
record Resource(Method method, String template, Endpoint endpoint) {
    /** What is done with a resource, with the HTTP methods for it. */
    enum Method {
        READ("GET, HEAD"),
        POST("POST"),
        PUT("PUT"),
        DELETE("DELETE");

        private final String allow;

        Method(String allow) {
            this.allow = allow;
        }

        boolean is(String name) {
            return List.of(allow.split(", ")).contains(name);
        }

        /** Those that there are, as a header lists them. */
        String allow() {
            return allow;
        }
    }

    /** @param template below {@link ApiPath#PREFIX} */
    static Resource get(String template, Endpoint endpoint) {
        return new Resource(Method.READ, ApiPath.PREFIX + template, endpoint);
    }

    /** @param template below {@link ApiPath#PREFIX} */
    static Resource post(String template, Endpoint endpoint) {
        return new Resource(Method.POST, ApiPath.PREFIX + template, endpoint);
    }

    /** @param template below {@link ApiPath#PREFIX} */
    static Resource put(String template, Endpoint endpoint) {
        return new Resource(Method.PUT, ApiPath.PREFIX + template, endpoint);
    }

    /** @param template below {@link ApiPath#PREFIX} */
    static Resource delete(String template, Endpoint endpoint) {
        return new Resource(Method.DELETE, ApiPath.PREFIX + template, endpoint);
    }

    /** @return the values of the open parts; empty where the path is not of this template */
    Optional<Map<String, String>> match(String path) {
        List<String> wanted = List.of(template.split("/", -1));
        List<String> given = List.of(path.split("/", -1));
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> open = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String part = wanted.get(i);
            if (part.startsWith("{") && !given.get(i).isEmpty()) {
                open.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(open);
    }
}
