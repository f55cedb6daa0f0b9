package org.elmport.plugin.seal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Documents about the status of credentials in a folder. */
record StatusFolder(Path folder, boolean required) implements StatusSource {

    /** No way out of the folder. */
    private static final Pattern NAME = Pattern.compile("[\\w][\\w.-]*");

    @Override
    public byte[] read(URI address) throws IOException {
        String path = String.valueOf(address.getPath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!NAME.matcher(name).matches()) {
            throw new IOException("its address does not end with the name of a file");
        }
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("there is no file " + name + " in " + folder);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(BYTES_MAX);
        }
    }
}
