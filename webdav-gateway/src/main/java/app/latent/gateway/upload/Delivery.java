package app.latent.gateway.upload;

import java.util.List;

/**
 * Where an upload has come to.
 *
 * @param names of the file, from the root
 * @param wasThere whether a file of the same name and contents was there already, and has stayed
 */
record Delivery(List<String> names, boolean wasThere) {

    Delivery {
        names = List.copyOf(names);
    }
}
