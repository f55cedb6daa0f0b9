package org.elmport.plugin.setting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A setting, declared once: the declaration reads it, checks it, and writes the reference page.
 *
 * @param <T> the Java type of the value
 */
public final class Setting<T> {

    private final String name;
    private final SettingType<T> type;
    private final @Nullable T defaultValue;
    private final String since;
    private final String summary;
    private final String example;
    private final boolean required;
    private final boolean secret;

    private Setting(Builder<T> builder) {
        this.name = builder.name;
        this.type = builder.type;
        this.defaultValue = builder.defaultValue;
        this.since = builder.since;
        this.summary = builder.summary;
        this.example = builder.example;
        this.required = builder.required;
        this.secret = builder.secret;
    }

    /** Starts a declaration; names are in lower case with dashes. */
    public static <T> Builder<T> of(String name, SettingType<T> type) {
        return new Builder<>(name, type);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** How it is read. */
    public SettingType<T> type() {
        return type;
    }

    /** The value that holds when none is given. */
    public Optional<T> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** The version of Elmport that has it first. */
    public String since() {
        return since;
    }

    /** What it is for, in one sentence or two. */
    public String summary() {
        return summary;
    }

    /** A value as it would stand in a configuration. */
    public String example() {
        return example;
    }

    /** Whether it must be given. */
    public boolean required() {
        return required;
    }

    /** Whether it is a secret: given by reference only, and never shown. */
    public boolean secret() {
        return secret;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Declares a setting step by step. */
    public static final class Builder<T> {

        private final String name;
        private final SettingType<T> type;
        private @Nullable T defaultValue;
        private String since = "0.1";
        private String summary = "";
        private String example = "";
        private boolean required;
        private boolean secret;

        private Builder(String name, SettingType<T> type) {
            this.name = name;
            this.type = type;
        }

        /** The value that holds when none is given. */
        public Builder<T> defaultValue(T value) {
            this.defaultValue = value;
            return this;
        }

        /** The version of Elmport that has it first. */
        public Builder<T> since(String version) {
            this.since = version;
            return this;
        }

        /** What it is for. */
        public Builder<T> summary(String text) {
            this.summary = text;
            return this;
        }

        /** A value as it would stand in a configuration. */
        public Builder<T> example(String text) {
            this.example = text;
            return this;
        }

        /** It must be given. */
        public Builder<T> required() {
            this.required = true;
            return this;
        }

        /** It is given by reference only, and never shown. */
        public Builder<T> secret() {
            this.secret = true;
            return this;
        }

        /** The finished declaration. */
        public Setting<T> build() {
            return new Setting<>(this);
        }
    }
}
