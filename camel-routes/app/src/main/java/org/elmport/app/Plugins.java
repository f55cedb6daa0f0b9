package org.elmport.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.elmport.plugin.item.ServiceFinder;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.installation.PluginFolders;

/** The plugins on the class path, and those in the folders of the installation. */
final class Plugins {

    /** The property that says where Elmport is installed; the command sets it. */
    static final String HOME = "elmport.home";

    private static final String FOLDER = "plugins";

    private Plugins() {}

    static PluginRegistry registry() throws CommandFailure {
        return registry(System.getProperty(HOME, ""));
    }

    /** The plugins of an installation; those on the class path only where there is none. */
    static PluginRegistry registry(String home) throws CommandFailure {
        try {
            return PluginRegistry.discover(loaders(home).toArray(new ClassLoader[0]));
        } catch (ServiceConfigurationError | LinkageError wrong) {
            throw unfit(home, wrong);
        }
    }

    /** Something that a plugin offers besides being a source or a target; the first that is found. */
    static <S> Optional<S> service(Class<S> kind) throws CommandFailure {
        return service(kind, System.getProperty(HOME, ""));
    }

    /** What plugins offer to each other; a plugin that does not fit offers nothing, as the registry has said before. */
    static ServiceFinder services() {
        return new ServiceFinder() {
            @Override
            public <S> Optional<S> find(Class<S> kind) {
                try {
                    return service(kind);
                } catch (CommandFailure unfit) {
                    return Optional.empty();
                }
            }
        };
    }

    static <S> Optional<S> service(Class<S> kind, String home) throws CommandFailure {
        try {
            for (ClassLoader loader : loaders(home)) {
                Optional<S> found = ServiceLoader.load(kind, loader).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (ServiceConfigurationError | LinkageError wrong) {
            throw unfit(home, wrong);
        }
    }

    private static CommandFailure unfit(String home, Throwable wrong) {
        return new CommandFailure(
                ExitCode.CONFIGURATION,
                "a plugin in " + Path.of(home, FOLDER) + " does not fit: " + wrong.getMessage(),
                "Take it out, or put its version for this version of Elmport in its place, with all its jars.");
    }

    private static List<ClassLoader> loaders(String home) throws CommandFailure {
        Path folder = Path.of(home, FOLDER);
        List<ClassLoader> loaders = new ArrayList<>();
        loaders.add(Plugins.class.getClassLoader());
        if (!home.isBlank() && Files.isDirectory(folder)) {
            loaders.addAll(folders(folder));
        }
        return loaders;
    }

    private static List<ClassLoader> folders(Path folder) throws CommandFailure {
        try {
            List<Path> stray = PluginFolders.stray(folder);
            if (!stray.isEmpty()) {
                throw new CommandFailure(
                        ExitCode.CONFIGURATION,
                        stray.get(0) + " is in no folder of its own",
                        "Make a folder below " + folder + " for each plugin, and put its jars there.");
            }
            return PluginFolders.loaders(folder);
        } catch (IOException failed) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION,
                    "the plugins in " + folder + " cannot be read: " + FileFault.words(failed),
                    "Check that you may read the folder.");
        }
    }
}
