<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>ExampleRegion</name>
    <message>
        <source>example</source>
        <translation>contoh</translation>
    </message>
    <message>
        <source>No temporary folder can be made; check the free space of the disk.</source>
        <translation>Folder sementara tidak dapat dibuat; periksa sisa ruang disk.</translation>
    </message>
    <message>
        <source>The example region was not made.</source>
        <translation>Daerah contoh tidak jadi dibuat.</translation>
    </message>
</context>
<context>
    <name>ui::AgencyTab</name>
    <message>
        <source>Agency and letterhead</source>
        <translation>Instansi dan kop surat</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>First line of the letterhead, for example Pemerintah Kabupaten …</source>
        <translation>Baris pertama kop surat, misalnya Pemerintah Kabupaten …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Telephone, mail</source>
        <translation>Telepon, surel</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Penandatangan</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat tanda tangan</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Bertindak sebagai</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>Only with an.: the post on whose behalf is signed.</source>
        <translation>Hanya dengan an.: jabatan yang diatasnamakan.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name with titles</source>
        <translation>Nama dan gelar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Leave empty for elected heads.</source>
        <translation>Kosongkan untuk kepala daerah.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Hapus logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Pilih logo…</translation>
    </message>
    <message>
        <source>Preview of the letterhead</source>
        <translation>Contoh kop surat</translation>
    </message>
    <message>
        <source>This is how reports and letters will begin and end</source>
        <translation>Begini awal dan akhir laporan dan surat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>“%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Belum ada logo</translation>
    </message>
    <message>
        <source>EXAMPLE OF A REPORT</source>
        <translation>CONTOH LAPORAN</translation>
    </message>
    <message>
        <source>The content of the report stands here.</source>
        <translation>Isi laporan ada di sini.</translation>
    </message>
</context>
<context>
    <name>ui::Ask</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1” sudah ada. Ganti?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>“%1” exists already and is never written over; choose another name.</source>
        <translation>“%1” sudah ada dan tidak pernah ditimpa; pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>ui::ChooseUnitDialog</name>
    <message>
        <source>Type to filter…</source>
        <translation>Ketik untuk menyaring…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>A page, a person, a NIP, a unit, a command…</source>
        <translation>Halaman, pegawai, NIP, unit, atau perintah…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>page</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>command</source>
        <translation>perintah</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
</context>
<context>
    <name>ui::CompetencyPage</name>
    <message>
        <source>Competencies &amp; standards</source>
        <translation>Kompetensi &amp; Standar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>Salin dari…</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Kamus</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>New competency…</source>
        <translation>Kompetensi baru…</translation>
    </message>
    <message>
        <source>New standard…</source>
        <translation>Standar baru…</translation>
    </message>
    <message>
        <source>Dictionary (%1)</source>
        <translation>Kamus (%1)</translation>
    </message>
    <message>
        <source>Standards (%1)</source>
        <translation>Standar (%1)</translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>Titian file (*.titian);;All files (*)</source>
        <translation>Berkas Titian (*.titian);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Type its key:</source>
        <translation>“%1” terenkripsi. Ketik kuncinya:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Berkas baru</translation>
    </message>
    <message>
        <source>example-region</source>
        <translation>daerah-contoh</translation>
    </message>
    <message>
        <source>Making the example region…</source>
        <translation>Membuat daerah contoh…</translation>
    </message>
    <message>
        <source>Example region</source>
        <translation>Daerah contoh</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Pulihkan sebagai berkas baru</translation>
    </message>
    <message>
        <source> restored</source>
        <translation> dipulihkan</translation>
    </message>
    <message>
        <source>Restoring and checking…</source>
        <translation>Memulihkan dan memeriksa…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Hanya baca</translation>
    </message>
</context>
<context>
    <name>ui::DictionaryTab</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Government affairs</source>
        <translation>Urusan</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Jenis: semua</translation>
    </message>
    <message>
        <source>Dictionary of competencies</source>
        <translation>Kamus kompetensi</translation>
    </message>
    <message>
        <source>No competencies yet.</source>
        <translation>Belum ada kompetensi.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Kamus</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Isian sendiri</translation>
    </message>
    <message>
        <source>Seen in a source</source>
        <translation>Ada di sumber</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum terverifikasi</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Source: %1 (not verified)</source>
        <translation>Sumber: %1 (belum terverifikasi)</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>The lists of this file have no descriptions of the levels of this competency.</source>
        <translation>Belum ada uraian level kompetensi ini di daftar berkas ini.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>New competency</source>
        <translation>Kompetensi baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Delete competency</source>
        <translation>Hapus kompetensi</translation>
    </message>
    <message>
        <source>Delete “%1 %2” from the dictionary? Nothing uses it.</source>
        <translation>Hapus “%1 %2” dari kamus? Belum ada yang memakainya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as dd-mm-yyyy, for example 17-08-2026.</source>
        <translation>“%1” bukan tanggal; tulis hari-bulan-tahun, misalnya 17-08-2026.</translation>
    </message>
    <message>
        <source>“%1” is no number; use digits only.</source>
        <translation>“%1” bukan angka; tulis dengan angka saja.</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Bantuan: %1</translation>
    </message>
    <message>
        <source>There is no help for this page yet.</source>
        <translation>Halaman ini belum punya bantuan.</translation>
    </message>
    <message>
        <source>About Titian</source>
        <translation>Tentang Titian</translation>
    </message>
</context>
<context>
    <name>ui::LookTab</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Paper of new reports</source>
        <translation>Kertas laporan baru</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (216 × 279 mm)</source>
        <translation>Letter (216 × 279 mm)</translation>
    </message>
    <message>
        <source>Legal (216 × 356 mm)</source>
        <translation>Legal (216 × 356 mm)</translation>
    </message>
    <message>
        <source>These choices belong to this computer, not to the file.</source>
        <translation>Pilihan ini milik komputer ini, bukan berkas.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Work is not finished</source>
        <translation>Pekerjaan belum selesai</translation>
    </message>
    <message>
        <source>“%1” is still running. Cancel it and close?</source>
        <translation>“%1” masih berjalan. Batalkan dan tutup?</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>Batalkan dan tutup</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Berkas baru…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Berkas terakhir</translation>
    </message>
    <message>
        <source>Example region</source>
        <translation>Daerah contoh</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Cadangkan…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Ubah</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Data baru</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Cari apa saja…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Warna mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Bantuan halaman ini</translation>
    </message>
    <message>
        <source>About Titian</source>
        <translation>Tentang Titian</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ulangi: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message>
        <source>%1 values were left as they are, because something later stands on them. The history lists them.</source>
        <translation>%1 nilai dibiarkan karena ada perubahan sesudahnya. Lihat Jejak Audit.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>Titian file (*.titian)</source>
        <translation>Berkas Titian (*.titian)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Mencadangkan</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Cadangan ditulis dan diperiksa: %1</translation>
    </message>
</context>
<context>
    <name>ui::NewFileDialog</name>
    <message>
        <source>Make the file</source>
        <translation>Buat berkas</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Berkas baru</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>For example: Pemerintah Kabupaten Contoh Raya</source>
        <translation>Misalnya: Pemerintah Kabupaten Contoh Raya</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>For example: BKPSDM, or the kecamatan that works with this file</source>
        <translation>Misalnya: BKPSDM, atau kecamatan yang memakai berkas ini</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>empty = not encrypted</source>
        <translation>kosong = tidak dienkripsi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Key once more</source>
        <translation>Kunci sekali lagi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Nobody can open an encrypted file without its key, not even its makers. Keep the key in a safe place.</source>
        <translation>Tanpa kuncinya tidak ada yang dapat membuka berkas terenkripsi, pembuat program pun tidak. Simpan kunci di tempat aman.</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>instansi</translation>
    </message>
    <message>
        <source>Titian file (*.titian)</source>
        <translation>Berkas Titian (*.titian)</translation>
    </message>
    <message>
        <source>The two keys differ.</source>
        <translation>Kedua kunci berbeda.</translation>
    </message>
</context>
<context>
    <name>ui::OrganisationPage</name>
    <message>
        <source>Units &amp; posts</source>
        <translation>Unit &amp; Jabatan</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Pindahkan…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>Unit baru…</translation>
    </message>
    <message>
        <source>Type to filter…</source>
        <translation>Ketik untuk menyaring…</translation>
    </message>
    <message>
        <source>No units yet. They come from the list of units of SIASN, or are entered by hand.</source>
        <translation>Belum ada unit. Unit berasal dari daftar unit organisasi SIASN, atau diisi sendiri.</translation>
    </message>
    <message>
        <source>Import units…</source>
        <translation>Impor unit…</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unit</translation>
    </message>
    <message>
        <source>%1 units below it and %2 active people</source>
        <translation>%1 unit di bawahnya dan %2 pegawai aktif</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Unit baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Unit induk</translation>
    </message>
    <message>
        <source>Empty: the unit stands at the top.</source>
        <translation>Kosong: unit berada paling atas.</translation>
    </message>
    <message>
        <source>Move unit</source>
        <translation>Pindahkan unit</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dipindahkan</translation>
    </message>
    <message>
        <source>Move “%1” below “%2”? Along with it go %3.</source>
        <translation>Pindahkan “%1” ke bawah “%2”? Yang ikut pindah: %3.</translation>
    </message>
    <message>
        <source>Move “%1” to the top? Along with it go %2.</source>
        <translation>Pindahkan “%1” ke paling atas? Yang ikut pindah: %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Below which unit shall “%1” stand? Along with it go %2.</source>
        <translation>Di bawah unit mana “%1” ditempatkan? Yang ikut pindah: %2.</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(paling atas)</translation>
    </message>
    <message>
        <source>Delete unit</source>
        <translation>Hapus unit</translation>
    </message>
    <message>
        <source>Delete the unit “%1”? Nothing hangs below it.</source>
        <translation>Hapus unit “%1”? Tidak ada unit atau pegawai di bawahnya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be deleted while something hangs on it: %2 (inactive people count too). Move it to another unit first.</source>
        <translation>“%1” belum dapat dihapus karena masih berisi: %2 (pegawai tidak aktif juga dihitung isi). Pindahkan dahulu isinya ke unit lain.</translation>
    </message>
    <message>
        <source>Move to another unit and delete…</source>
        <translation>Pindahkan isinya, lalu hapus…</translation>
    </message>
    <message>
        <source>Which unit takes over the units and people of “%1”?</source>
        <translation>Unit mana yang menerima unit dan pegawai “%1”?</translation>
    </message>
    <message>
        <source>Move and delete</source>
        <translation>Pindahkan dan hapus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Saring unit</translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Units &amp; posts</source>
        <translation>Unit &amp; Jabatan</translation>
    </message>
    <message>
        <source>Competencies &amp; standards</source>
        <translation>Kompetensi &amp; Standar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Aktif atau tidak</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua pegawai</translation>
    </message>
    <message>
        <source>Nobody is in this file yet. People come from the profile export of SIASN, or are entered by hand.</source>
        <translation>Belum ada pegawai di berkas ini. Pegawai datang dari ekspor profil SIASN, atau dimasukkan sendiri.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Impor pegawai…</translation>
    </message>
    <message>
        <source>Unit: all</source>
        <translation>Unit: semua</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Legal position</source>
        <translation>Kedudukan hukum</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
</context>
<context>
    <name>ui::PersonPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose a person to see the post, the standard and the gaps.</source>
        <translation>Pilih seorang pegawai untuk melihat jabatan, standar, dan kesenjangannya.</translation>
    </message>
</context>
<context>
    <name>ui::RecordTable</name>
    <message>
        <source>Type to filter…</source>
        <translation>Ketik untuk menyaring…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total of the rows shown – %1</source>
        <translation>Jumlah baris yang tampil – %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %1 rows</source>
        <translation>
            <numerusform>Disalin: %1 baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1 rows</source>
        <translation>Diekspor: %1 baris</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Salin baris terpilih</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Ekspor ke Excel…</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation>Ekspor ke CSV…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Simpan tampilan ini…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Simpan tampilan</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Hapus tampilan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <source>Rules with a number</source>
        <translation>Aturan berupa angka</translation>
    </message>
    <message>
        <source>Kinds of post and retirement ages</source>
        <translation>Jenis jabatan dan BUP</translation>
    </message>
    <message>
        <source>Legal positions</source>
        <translation>Kedudukan hukum</translation>
    </message>
    <message>
        <source>Grades and ranks</source>
        <translation>Golongan dan pangkat</translation>
    </message>
    <message>
        <source>Eselon</source>
        <translation>Eselon</translation>
    </message>
    <message>
        <source>Levels of education</source>
        <translation>Tingkat pendidikan</translation>
    </message>
    <message>
        <source>Methods of assessment</source>
        <translation>Metode penilaian</translation>
    </message>
    <message>
        <source>JPM categories</source>
        <translation>Kategori JPM</translation>
    </message>
    <message>
        <source>Levels of competencies</source>
        <translation>Level kompetensi</translation>
    </message>
    <message>
        <source>Forms of training</source>
        <translation>Bentuk pelatihan</translation>
    </message>
    <message>
        <source>Limits of counted JP</source>
        <translation>Batas JP diakui</translation>
    </message>
    <message>
        <source>Effect of training by JP</source>
        <translation>Pengaruh pelatihan menurut JP</translation>
    </message>
    <message>
        <source>Cost items</source>
        <translation>Unsur biaya</translation>
    </message>
    <message>
        <source>Performance predicates</source>
        <translation>Predikat kinerja</translation>
    </message>
    <message>
        <source>Performance matrix</source>
        <translation>Matriks kinerja</translation>
    </message>
    <message>
        <source>Nine talent boxes</source>
        <translation>9 kotak talenta</translation>
    </message>
    <message>
        <source>IP ASN scores</source>
        <translation>Skor IP ASN</translation>
    </message>
    <message>
        <source>SIASN kinds of training</source>
        <translation>Jenis diklat SIASN</translation>
    </message>
    <message>
        <source>SIASN structural trainings</source>
        <translation>Latihan struktural SIASN</translation>
    </message>
    <message>
        <source>Headings of reconciliation sheets</source>
        <translation>Judul kolom lembar rekonsiliasi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>SIASN code</source>
        <translation>Kode SIASN</translation>
    </message>
    <message>
        <source>Retirement age</source>
        <translation>BUP</translation>
    </message>
    <message>
        <source>Certainty of the retirement age</source>
        <translation>Kepastian BUP</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>Golongan terendah</translation>
    </message>
    <message>
        <source>Highest grade</source>
        <translation>Golongan tertinggi</translation>
    </message>
    <message>
        <source>Counts as active (1/0)</source>
        <translation>Dihitung aktif (1/0)</translation>
    </message>
    <message>
        <source>May be planned (1/0)</source>
        <translation>Boleh direncanakan (1/0)</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Urutan kekuatan</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Title of the level</source>
        <translation>Judul level</translation>
    </message>
    <message>
        <source>Indicators (parted by ;)</source>
        <translation>Indikator (dipisah ;)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>From (%)</source>
        <translation>Mulai (%)</translation>
    </message>
    <message>
        <source>Below (%)</source>
        <translation>Di bawah (%)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Kode bentuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Sesi sebulan</translation>
    </message>
    <message>
        <source>From JP</source>
        <translation>Mulai JP</translation>
    </message>
    <message>
        <source>Effect (thousandths)</source>
        <translation>Pengaruh (per seribu)</translation>
    </message>
    <message>
        <source>Cost item</source>
        <translation>Unsur biaya</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>PNS or PPPK</source>
        <translation>PNS atau PPPK</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>IP ASN score</source>
        <translation>Skor IP ASN</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rumpun</translation>
    </message>
    <message>
        <source>IP ASN group</source>
        <translation>Kelompok IP ASN</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensi</translation>
    </message>
    <message>
        <source>Largest weight</source>
        <translation>Bobot terbesar</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Group of posts</source>
        <translation>Kelompok jabatan</translation>
    </message>
    <message>
        <source>JP rule</source>
        <translation>Aturan JP</translation>
    </message>
    <message>
        <source>National JP</source>
        <translation>JP nasional</translation>
    </message>
    <message>
        <source>International JP</source>
        <translation>JP internasional</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Usual JP</source>
        <translation>JP lazim</translation>
    </message>
    <message>
        <source>Certainty of the JP rule</source>
        <translation>Kepastian aturan JP</translation>
    </message>
    <message>
        <source>SIASN kind of training</source>
        <translation>Jenis diklat SIASN</translation>
    </message>
    <message>
        <source>Credit points (%)</source>
        <translation>Angka kredit (%)</translation>
    </message>
    <message>
        <source>Talent score</source>
        <translation>Skor talenta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Several columns (yes/no)</source>
        <translation>Beberapa kolom (yes/no)</translation>
    </message>
    <message>
        <source>Pattern of the heading</source>
        <translation>Pola judul kolom</translation>
    </message>
    <message>
        <source>How long an assessment counts</source>
        <translation>Masa berlaku hasil penilaian</translation>
    </message>
    <message>
        <source>Least JP of a PNS in a year</source>
        <translation>JP paling sedikit PNS setahun</translation>
    </message>
    <message>
        <source>Most JP of a PPPK in a year</source>
        <translation>JP paling banyak PPPK setahun</translation>
    </message>
    <message>
        <source>JP that counts as fulfilled</source>
        <translation>JP yang dianggap terpenuhi</translation>
    </message>
    <message>
        <source>JPM: cap levels above the standard</source>
        <translation>JPM: batasi level di atas standar</translation>
    </message>
    <message>
        <source>JPM: scheme of categories</source>
        <translation>JPM: skema kategori</translation>
    </message>
    <message>
        <source>Youngest age at appointment</source>
        <translation>Usia termuda saat pengangkatan</translation>
    </message>
    <message>
        <source>Months before retirement without training</source>
        <translation>Bulan sebelum pensiun tanpa pelatihan</translation>
    </message>
    <message>
        <source>Most of a unit away in one week</source>
        <translation>Bagian terbesar unit yang pergi dalam seminggu</translation>
    </message>
    <message>
        <source>A measured level counts until the same day that many years later, then it is expired.</source>
        <translation>Level hasil penilaian berlaku sampai tanggal yang sama sekian tahun kemudian, setelah itu kedaluwarsa.</translation>
    </message>
    <message>
        <source>Each PNS is entitled to at least this much development a year.</source>
        <translation>Setiap PNS berhak atas pengembangan sekurangnya sebanyak ini setahun.</translation>
    </message>
    <message>
        <source>Plans give a PPPK no more than this in a year.</source>
        <translation>Rencana memberi PPPK paling banyak sebanyak ini setahun.</translation>
    </message>
    <message>
        <source>Recaps count who reached this, PNS and PPPK alike.</source>
        <translation>Rekap menghitung siapa yang mencapainya, PNS maupun PPPK.</translation>
    </message>
    <message>
        <source>1 = a level above the requirement counts as the requirement; 0 = it counts in full.</source>
        <translation>1 = level di atas tuntutan dihitung sebesar tuntutannya; 0 = dihitung penuh.</translation>
    </message>
    <message>
        <source>1 = filling of posts; 2 = mapping.</source>
        <translation>1 = pengisian jabatan; 2 = pemetaan.</translation>
    </message>
    <message>
        <source>Somebody younger is shown as a finding and never refused.</source>
        <translation>Yang lebih muda tampil sebagai temuan dan tidak pernah ditolak.</translation>
    </message>
    <message>
        <source>Nobody this close to retirement or to the end of the contract is planned for.</source>
        <translation>Pegawai yang sedekat ini dengan pensiun atau akhir kontrak tidak direncanakan.</translation>
    </message>
    <message>
        <source>A plan takes no larger share of a unit away in one week; one person may always go.</source>
        <translation>Rencana tidak memberangkatkan lebih dari bagian ini dari satu unit dalam satu minggu; satu orang selalu boleh.</translation>
    </message>
    <message>
        <source>Set back to the shipped values</source>
        <translation>Kembalikan nilai bawaan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Diubah di sini</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kepastian</translation>
    </message>
    <message>
        <source>Changed here (shipped: %1)</source>
        <translation>Diubah di sini (bawaan: %1)</translation>
    </message>
    <message>
        <source>Seen in a source</source>
        <translation>Ada di sumber</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum terverifikasi</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Set “%1” back to its shipped values?</source>
        <translation>Kembalikan “%1” ke nilai bawaan?</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Agency &amp;&amp; letterhead</source>
        <translation>Instansi &amp;&amp; kop surat</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
</context>
<context>
    <name>ui::StandardGrid</name>
    <message>
        <source>Required levels</source>
        <translation>Level yang dituntut</translation>
    </message>
</context>
<context>
    <name>ui::StandardModel</name>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>tidak dituntut</translation>
    </message>
    <message>
        <source>level %1, from the kind of post</source>
        <translation>level %1, dari standar jenis jabatan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Berlaku</translation>
    </message>
</context>
<context>
    <name>ui::StandardsTab</name>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Empty: the standard holds for the kind of post.</source>
        <translation>Kosong: standar berlaku umum untuk jenis jabatannya.</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>selalu</translation>
    </message>
    <message>
        <source>Type to filter…</source>
        <translation>Ketik untuk menyaring…</translation>
    </message>
    <message>
        <source>Filter standards</source>
        <translation>Saring standar</translation>
    </message>
    <message>
        <source>Which standards</source>
        <translation>Standar yang mana</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>Semua standar</translation>
    </message>
    <message>
        <source>By kind of post</source>
        <translation>Menurut jenis jabatan</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Menurut jabatan</translation>
    </message>
    <message>
        <source>Digits 0–5 set a level, Del takes it away; (n) comes from the kind of post.</source>
        <translation>Angka 0–5 mengisi level, Del menghapusnya; (n) berasal dari standar jenis jabatan.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Empty = 1. Counts in averages and plans, never changes a gap.</source>
        <translation>Kosong = 1. Dipakai untuk rata-rata dan rencana, tidak mengubah kesenjangan.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Counting who holds which post</source>
        <translation>Menghitung pemegang jabatan</translation>
    </message>
    <message>
        <source>%1 active people hold a post of this kind.</source>
        <translation>%1 pegawai aktif memegang jabatan sejenis ini.</translation>
    </message>
    <message>
        <source>%1 active people hold this post.</source>
        <translation>%1 pegawai aktif memegang jabatan ini.</translation>
    </message>
    <message>
        <source>No standard chosen</source>
        <translation>Belum ada standar yang dipilih</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Source: %1 (not verified)</source>
        <translation>Sumber: %1 (belum terverifikasi)</translation>
    </message>
    <message>
        <source>No competency chosen</source>
        <translation>Belum ada kompetensi yang dipilih</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Jenis: %1</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>Standar baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Levels from</source>
        <translation>Level disalin dari</translation>
    </message>
    <message>
        <source>Empty: the grid starts without levels.</source>
        <translation>Kosong: kisi dimulai tanpa level.</translation>
    </message>
    <message>
        <source>Copy from another standard</source>
        <translation>Salin dari standar lain</translation>
    </message>
    <message>
        <source>Replace the levels</source>
        <translation>Ganti levelnya</translation>
    </message>
    <message>
        <source>All levels and weights of “%1” are replaced by those of the standard you choose. %2</source>
        <translation>Semua level dan bobot “%1” diganti dengan milik standar yang dipilih. %2</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Salin dari</translation>
    </message>
    <message>
        <source>Choose the standard to copy from.</source>
        <translation>Pilih standar yang akan disalin.</translation>
    </message>
    <message>
        <source>Delete the standard “%1” with its %2 levels? %3</source>
        <translation>Hapus standar “%1” beserta %2 level di dalamnya? %3</translation>
    </message>
    <message>
        <source>Delete standard</source>
        <translation>Hapus standar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Titian</source>
        <translation>Titian</translation>
    </message>
    <message>
        <source>Competence development of civil servants: gaps, training plan, reports. All data stay in one file on this computer.</source>
        <translation>Pengembangan kompetensi ASN: kesenjangan, rencana pelatihan, laporan. Semua data tinggal dalam satu berkas di komputer ini.</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Berkas baru…</translation>
    </message>
    <message>
        <source>For an agency that has not worked with Titian yet.</source>
        <translation>Untuk instansi yang belum memakai Titian.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>A file with the ending .titian, also from a stick or a shared folder.</source>
        <translation>Berkas berakhiran .titian, juga dari flashdisk atau folder bersama.</translation>
    </message>
    <message>
        <source>Try the example region</source>
        <translation>Coba daerah contoh</translation>
    </message>
    <message>
        <source>2,000 invented people to look around with. Nothing can go wrong here.</source>
        <translation>2.000 pegawai rekaan untuk mencoba-coba. Tidak ada yang bisa rusak di sini.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Pulihkan dari cadangan…</translation>
    </message>
    <message>
        <source>Makes a new file from a backup and checks it; the backup stays as it is.</source>
        <translation>Membuat berkas baru dari cadangan lalu memeriksanya; cadangannya sendiri tidak berubah.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Berkas terakhir</translation>
    </message>
    <message>
        <source>Files you open are listed here.</source>
        <translation>Berkas yang Anda buka tercantum di sini.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>today %1</source>
        <translation>hari ini %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 pegawai</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Cadangan terakhir: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 dari %3</translation>
    </message>
</context>
<context>
    <name>ui::UnitPanel</name>
    <message>
        <source>Parent</source>
        <translation>Unit induk</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Government affairs</source>
        <translation>Urusan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Nobody active works directly in this unit, so it shows no posts.</source>
        <translation>Tidak ada pegawai aktif yang langsung bekerja di unit ini, jadi belum ada jabatan yang tampil.</translation>
    </message>
    <message>
        <source>Open the standard</source>
        <translation>Buka standar</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Pegawai yang mana</translation>
    </message>
    <message>
        <source>Directly in this unit</source>
        <translation>Langsung di unit ini</translation>
    </message>
    <message>
        <source>With units below</source>
        <translation>Termasuk unit di bawahnya</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Pegawai unit</translation>
    </message>
    <message>
        <source>Nobody is in this file yet.</source>
        <translation>Belum ada pegawai di berkas ini.</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Pegawai (%1)</translation>
    </message>
    <message>
        <source>No unit chosen</source>
        <translation>Belum ada unit yang dipilih</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Paling atas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Pemegang</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Code of the kind</source>
        <translation>Kode jenis</translation>
    </message>
    <message>
        <source>Of this post</source>
        <translation>Jabatan ini</translation>
    </message>
    <message>
        <source>Of the kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>No standard yet</source>
        <translation>Belum ada standar</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(tanpa nama jabatan)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Posts (%1)</source>
        <translation>Jabatan (%1)</translation>
    </message>
    <message>
        <source>Holders of one post ✕</source>
        <translation>Pemegang satu jabatan ✕</translation>
    </message>
    <message>
        <source>Show everybody of the unit again</source>
        <translation>Tampilkan lagi semua pegawai unit</translation>
    </message>
</context>
<context>
    <name>ui::UnitTreeView</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
</context>
</TS>
