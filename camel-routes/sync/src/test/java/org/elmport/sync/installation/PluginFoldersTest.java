package org.elmport.sync.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.SourcePlugin;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.EmptySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFoldersTest {

    @TempDir
    private Path plugins;

    @Test
    void eachFolderHasAClassLoaderOfItsOwn() throws Exception {
        // given
        PluginJar.write(plugins.resolve("one/one.jar"), EmptySource.class);
        PluginJar.write(plugins.resolve("two/two.jar"), EmptySource.class);

        // when
        List<ClassLoader> loaders = PluginFolders.loaders(plugins);

        // then
        assertThat(loaders).extracting(ClassLoader::getName).containsExactly("one", "two");
        Class<?> one = loaders.get(0).loadClass(EmptySource.class.getName());
        Class<?> two = loaders.get(1).loadClass(EmptySource.class.getName());
        assertThat(one).isNotSameAs(two).isNotSameAs(EmptySource.class);
    }

    @Test
    void aPluginIsFoundAndUnderstandsTheApiOfElmport() throws Exception {
        // given
        PluginJar.write(plugins.resolve("empty/empty.jar"), EmptySource.class);

        // when
        PluginRegistry registry =
                PluginRegistry.discover(PluginFolders.loaders(plugins).toArray(new ClassLoader[0]));

        // then
        assertThat(registry.sources()).singleElement().isInstanceOf(SourcePlugin.class);
        assertThat(registry.all().map(Plugin::name)).containsExactly("empty");
    }

    @Test
    void neitherTheLibrariesNorTheInsideOfElmportAreSeen() throws Exception {
        // given
        PluginJar.write(plugins.resolve("one/one.jar"), EmptySource.class);
        ClassLoader loader = PluginFolders.loaders(plugins).get(0);

        // then
        assertThat(loader.loadClass(Plugin.class.getName())).isSameAs(Plugin.class);
        assertThat(loader.loadClass("org.elmport.record.SourceRecord")).isNotNull();
        assertThat(loader.loadClass("java.net.http.HttpClient")).isNotNull();
        for (String hidden : List.of(
                "org.elmport.sync.CatalogueSync",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "org.h2.Driver",
                "org.junit.jupiter.api.Test")) {
            assertThat(Class.forName(hidden)).isNotNull();
            assertThatThrownBy(() -> loader.loadClass(hidden)).isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(loader.getResource("META-INF/services/" + SourcePlugin.class.getName()))
                .asString()
                .contains("one.jar");
    }

    @Test
    void aLibraryOfThePluginComesFromItsFolder() throws Exception {
        // given: the plugin brings a copy of a library that Elmport has too
        PluginJar.write(plugins.resolve("one/one.jar"), EmptySource.class);
        PluginJar.copy(com.samskivert.mustache.Mustache.class, plugins.resolve("one/library.jar"));

        // when
        Class<?> own = PluginFolders.loaders(plugins).get(0).loadClass("com.samskivert.mustache.Mustache");

        // then
        assertThat(own).isNotSameAs(com.samskivert.mustache.Mustache.class);
        assertThat(own.getProtectionDomain().getCodeSource().getLocation().toURI())
                .isEqualTo(plugins.resolve("one/library.jar").toUri());
    }

    @Test
    void foldersWithoutJarsArePassedOverAndJarsBesideFoldersAreNamed() throws IOException, URISyntaxException {
        // given
        Files.createDirectories(plugins.resolve("empty"));
        PluginJar.write(plugins.resolve("astray.jar"), EmptySource.class);

        // then
        assertThat(PluginFolders.loaders(plugins)).isEmpty();
        assertThat(PluginFolders.stray(plugins)).containsExactly(plugins.resolve("astray.jar"));
    }
}
