package dz.mujamma.ejb.document.print;

import dz.mujamma.persistence.document.ArchiveRow;
import dz.mujamma.persistence.document.PaperArchives;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive as one ZIP, put together from its parts while it is sent; one part at a time is in memory. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ArchiveDownload {
    @Inject
    private PaperArchives archives;

    /** @throws NotFoundException where there is none, or its run has not ended well */
    public ArchiveRow get(long id) {
        return archives.find(id).filter(ArchiveRow::completed).orElseThrow(NotFoundException::new);
    }

    public void write(long id, OutputStream out) throws IOException {
        get(id);
        ZipOutputStream whole = new ZipOutputStream(out);
        Optional<PaperArchives.Part> part = archives.partAfter(id, -1);
        while (part.isPresent()) {
            copy(part.get().bytes(), whole);
            part = archives.partAfter(id, part.get().afterKey());
        }
        whole.finish();
    }

    private static void copy(byte[] part, ZipOutputStream whole) throws IOException {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(part))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                whole.putNextEntry(new ZipEntry(file));
                files.transferTo(whole);
                whole.closeEntry();
            }
        }
    }
}
