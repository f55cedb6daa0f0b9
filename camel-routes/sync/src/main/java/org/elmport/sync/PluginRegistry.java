package org.elmport.sync;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.ValidatorPlugin;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.plugin.seal.SealPlugin;

/** The plugins at hand. */
public final class PluginRegistry {

    private final List<SourcePlugin> sources;
    private final List<TargetPlugin> targets;
    private final List<ValidatorPlugin> validators;
    private final List<SealPlugin> seals;
    private final List<ItemMappingPlugin> itemMappings;

    private PluginRegistry(
            List<SourcePlugin> sources,
            List<TargetPlugin> targets,
            List<ValidatorPlugin> validators,
            List<SealPlugin> seals,
            List<ItemMappingPlugin> itemMappings) {
        this.sources = sources;
        this.targets = targets;
        this.validators = validators;
        this.seals = seals;
        this.itemMappings = itemMappings;
    }

    /** The plugins that class loaders find, each once, by name; a plugin of one loader may be in a jar of its own. */
    public static PluginRegistry discover(ClassLoader... loaders) {
        return new PluginRegistry(
                load(SourcePlugin.class, loaders),
                load(TargetPlugin.class, loaders),
                load(ValidatorPlugin.class, loaders),
                load(SealPlugin.class, loaders),
                load(ItemMappingPlugin.class, loaders));
    }

    /** These plugins and no others. */
    public static PluginRegistry of(List<SourcePlugin> sources, List<TargetPlugin> targets) {
        return of(sources, targets, List.of());
    }

    /** These plugins and no others, some of which make things that are delivered one by one. */
    public static PluginRegistry of(
            List<SourcePlugin> sources, List<TargetPlugin> targets, List<ItemMappingPlugin> itemMappings) {
        return new PluginRegistry(
                List.copyOf(sources), List.copyOf(targets), List.of(), List.of(), List.copyOf(itemMappings));
    }

    private static <P extends Plugin> List<P> load(Class<P> kind, ClassLoader... loaders) {
        return Stream.of(loaders)
                .flatMap(loader -> ServiceLoader.load(kind, loader).stream().map(ServiceLoader.Provider::get))
                .sorted(Comparator.comparing(Plugin::name))
                .filter(distinctNames())
                .toList();
    }

    private static <P extends Plugin> Predicate<P> distinctNames() {
        Set<String> seen = new HashSet<>();
        return plugin -> seen.add(plugin.name());
    }

    /** The sources, by name. */
    public List<SourcePlugin> sources() {
        return sources;
    }

    /** The targets, by name. */
    public List<TargetPlugin> targets() {
        return targets;
    }

    /** The validators, by name. */
    public List<ValidatorPlugin> validators() {
        return validators;
    }

    /** The plugins that seal, by name. */
    public List<SealPlugin> seals() {
        return seals;
    }

    /** The plugins that make things to be delivered one by one, by the name of the profile. */
    public List<ItemMappingPlugin> itemMappings() {
        return itemMappings;
    }

    /** The plugin that makes the things of a profile. */
    public Optional<ItemMappingPlugin> itemMapping(String profile) {
        return itemMappings.stream()
                .filter(plugin -> plugin.name().equals(profile))
                .findFirst();
    }

    /** The source of that name. */
    public Optional<SourcePlugin> source(String name) {
        return sources.stream().filter(plugin -> plugin.name().equals(name)).findFirst();
    }

    /** The target of that name. */
    public Optional<TargetPlugin> target(String name) {
        return targets.stream().filter(plugin -> plugin.name().equals(name)).findFirst();
    }

    /** The plugin that seals by that name. */
    public Optional<SealPlugin> seal(String name) {
        return seals.stream().filter(plugin -> plugin.name().equals(name)).findFirst();
    }

    /** All plugins. */
    public Stream<Plugin> all() {
        return Stream.of(sources, targets, itemMappings, validators, seals).flatMap(List::stream);
    }
}
