package app.latent.gateway.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When the devices of an account last signed in.
 *
 * @param used by the id of the device
 */
record UseTimes(AccountName name, Map<String, Instant> used) {

    UseTimes {
        used = Map.copyOf(used);
    }

    static UseTimes none(AccountName name) {
        return new UseTimes(name, Map.of());
    }

    Optional<Instant> of(Device device) {
        return Optional.ofNullable(used.get(device.id()));
    }

    /** Without devices that the account has no more. */
    UseTimes with(Account account, Device device, Instant now) {
        var times = new TreeMap<>(used);
        times.put(device.id(), now);
        times.keySet().retainAll(account.devices().stream().map(Device::id).toList());
        return new UseTimes(name, times);
    }
}
