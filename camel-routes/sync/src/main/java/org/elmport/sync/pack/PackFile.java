package org.elmport.sync.pack;

/**
 * A file of a pack.
 *
 * @param path where it is in the pack, with slashes
 * @param sha256 the SHA-256 of its content, in lower-case hexadecimal
 */
public record PackFile(String path, String sha256) {}
