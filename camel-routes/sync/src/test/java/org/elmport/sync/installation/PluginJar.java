package org.elmport.sync.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.elmport.plugin.SourcePlugin;

/** Makes the jar of a plugin from a class of the tests. */
final class PluginJar {

    private PluginJar() {}

    static void write(Path file, Class<? extends SourcePlugin> plugin) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        String name = plugin.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                InputStream content =
                        Objects.requireNonNull(plugin.getClassLoader().getResourceAsStream(name), name)) {
            jar.putNextEntry(new JarEntry(name));
            content.transferTo(jar);
            jar.closeEntry();
            jar.putNextEntry(new JarEntry("META-INF/services/" + SourcePlugin.class.getName()));
            jar.write(plugin.getName().getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
    }

    static void copy(Class<?> ofLibrary, Path file) throws IOException, URISyntaxException {
        Files.copy(
                Path.of(ofLibrary
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                file);
    }
}
