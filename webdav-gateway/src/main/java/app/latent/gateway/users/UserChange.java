package app.latent.gateway.users;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to become of accounts and groups. A name is that of an account, or where it says so of a group. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = UserChange.None.class, name = "none"),
    @JsonSubTypes.Type(value = UserChange.Add.class, name = "add"),
    @JsonSubTypes.Type(value = UserChange.SetPassword.class, name = "set-password"),
    @JsonSubTypes.Type(value = UserChange.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = UserChange.Give.class, name = "give"),
    @JsonSubTypes.Type(value = UserChange.Take.class, name = "take"),
    @JsonSubTypes.Type(value = UserChange.AddApp.class, name = "add-app"),
    @JsonSubTypes.Type(value = UserChange.RemoveApp.class, name = "remove-app"),
    @JsonSubTypes.Type(value = UserChange.SetSecondFactor.class, name = "set-second-factor"),
    @JsonSubTypes.Type(value = UserChange.RemovePasskey.class, name = "remove-passkey"),
    @JsonSubTypes.Type(value = UserChange.SetGroup.class, name = "set-group"),
    @JsonSubTypes.Type(value = UserChange.RemoveGroup.class, name = "remove-group")
})
public sealed interface UserChange {

    /** Nothing: for who only wants to know. */
    record None() implements UserChange {}

    /** @param password an Argon2id hash */
    record Add(String name, String password) implements UserChange {}

    /** @param password an Argon2id hash */
    record SetPassword(String name, String password) implements UserChange {}

    record Remove(String name) implements UserChange {}

    /** @param name of an account or a group, whose role at this place it was or is from now on */
    record Give(String name, SharedPlace place, String role) implements UserChange {}

    /** @param name of an account or a group */
    record Take(String name, SharedPlace place) implements UserChange {}

    /** @param password the hash of a device's password */
    record AddApp(String name, String label, String password) implements UserChange {}

    /** @param app its id, or its label where no other has it */
    record RemoveApp(String name, String app) implements UserChange {}

    /** @param secret in base32; null for none */
    record SetSecondFactor(String name, @Nullable String secret) implements UserChange {}

    /** @param passkey its id, or its label where no other has it */
    record RemovePasskey(String name, String passkey) implements UserChange {}

    /** Adds members to a group, which is made where there is none, and takes others out of it. */
    record SetGroup(String name, List<String> add, List<String> remove) implements UserChange {}

    record RemoveGroup(String name) implements UserChange {}
}
