package app.latent.gateway.upload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last uploads that were completed: a client whose last answer was lost asks once more. Safe for use by many threads. */
final class Delivered {

    private static final int MOST = 1000;

    private final Map<String, Receipt> receipts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Receipt> eldest) {
            return size() > MOST;
        }
    };

    record Receipt(Upload upload, Delivery delivery) {}

    synchronized void add(Upload upload, Delivery delivery) {
        receipts.put(upload.id(), new Receipt(upload, delivery));
    }

    synchronized Optional<Receipt> find(String id, String owner) {
        return Optional.ofNullable(receipts.get(id))
                .filter(receipt -> receipt.upload().owner().equals(owner));
    }
}
