package org.elmport.sync.installation;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The plugins of an installation: one folder for each, with its jars. Each folder has a class loader of its own, which
 * sees the JDK, the plugin API, the core and the log of Elmport, and its own jars; neither the other plugins nor the
 * libraries of Elmport.
 */
public final class PluginFolders {

    private static final String JAR = ".jar";

    private PluginFolders() {}

    /**
     * The class loaders of the folders below a directory, by the names of the folders. Folders without jars are passed
     * over. The loaders are good for as long as the process lives.
     *
     * @throws IOException when the directory cannot be read
     */
    public static List<ClassLoader> loaders(Path directory) throws IOException {
        SharedClasses shared = new SharedClasses();
        List<ClassLoader> loaders = new ArrayList<>();
        for (Path folder : sorted(directory, Files::isDirectory)) {
            List<Path> jars = sorted(folder, PluginFolders::isJar);
            if (!jars.isEmpty()) {
                loaders.add(new URLClassLoader(String.valueOf(folder.getFileName()), urls(jars), shared));
            }
        }
        return loaders;
    }

    /**
     * Jars that stand beside the folders, where nobody looks for them.
     *
     * @throws IOException when the directory cannot be read
     */
    public static List<Path> stray(Path directory) throws IOException {
        return sorted(directory, PluginFolders::isJar);
    }

    private static boolean isJar(Path file) {
        return Files.isRegularFile(file) && file.toString().endsWith(JAR);
    }

    private static List<Path> sorted(Path directory, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(wanted).sorted().toList();
        }
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int index = 0; index < urls.length; index++) {
            urls[index] = jars.get(index).toUri().toURL();
        }
        return urls;
    }
}
