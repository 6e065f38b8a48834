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
    <name>ui::AngkatanList</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Add angkatan…</source>
        <translation>Tambah angkatan…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Angkatan %1, %2</source>
        <translation>Angkatan %1, %2</translation>
    </message>
    <message>
        <source>New angkatan</source>
        <translation>Angkatan baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Least participants</source>
        <translation>Peserta minimum</translation>
    </message>
    <message>
        <source>With fewer it does not run.</source>
        <translation>Kurang dari itu angkatan tidak berjalan.</translation>
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
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>The printer does not accept the document. See whether it is switched on and connected.</source>
        <translation>Printer tidak menerima dokumen. Periksa apakah printer menyala dan tersambung.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Mencetak…</translation>
    </message>
    <message>
        <source>Printing stopped. See the printer, then print again.</source>
        <translation>Pencetakan terhenti. Periksa printer, lalu cetak lagi.</translation>
    </message>
</context>
<context>
    <name>ui::CataloguePage</name>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Sama dengan</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Catalogue &amp; partners</source>
        <translation>Katalog &amp; Mitra</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Baru…</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>No training yet. Trainings come with the import of a catalogue, or are entered by hand.</source>
        <translation>Belum ada pelatihan. Pelatihan datang bersama impor katalog, atau diisi sendiri.</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Pelatihan baru…</translation>
    </message>
    <message>
        <source>The same partner is in the list twice? Choose which entry stays; this one&apos;s trainings go there.</source>
        <translation>Mitra yang sama tercatat dua kali? Pilih yang tetap; pelatihan mitra ini pindah ke sana.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Same as: choose</source>
        <translation>Sama dengan: pilih</translation>
    </message>
    <message>
        <source>Form: all</source>
        <translation>Bentuk: semua</translation>
    </message>
    <message>
        <source>Provider: all</source>
        <translation>Penyelenggara: semua</translation>
    </message>
    <message>
        <source>Competency: all</source>
        <translation>Kompetensi: semua</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Cost per person</source>
        <translation>Biaya per orang</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Biaya tetap</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Menaikkan</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Merge partners</source>
        <translation>Gabungkan mitra</translation>
    </message>
    <message>
        <source>Choose above which entry stays.</source>
        <translation>Pilih dulu mitra mana yang tetap.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”?</source>
        <translation>Gabungkan “%1” ke “%2”?</translation>
    </message>
    <message>
        <source>All its trainings, and those of later imports under its name, then belong to “%1”.</source>
        <translation>Semua pelatihannya, juga yang datang dengan impor berikutnya atas namanya, menjadi milik “%1”.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Delete training</source>
        <translation>Hapus pelatihan</translation>
    </message>
    <message>
        <source>Choose a training first.</source>
        <translation>Pilih dulu satu pelatihan.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>With its %1 angkatan.</source>
        <translation>Beserta %1 angkatannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Pelatihan baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Mitra baru</translation>
    </message>
    <message>
        <source>No partner yet. Partners come with the import of a catalogue, or are entered by hand.</source>
        <translation>Belum ada mitra. Mitra datang bersama impor katalog, atau diisi sendiri.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>For example BPSDM, university, vendor.</source>
        <translation>Misalnya BPSDM, perguruan tinggi, penyedia swasta.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>New unit price</source>
        <translation>Harga satuan baru</translation>
    </message>
    <message>
        <source>No unit price yet. Enter the standard prices of your region that training costs are made of.</source>
        <translation>Belum ada harga satuan. Isi standar harga daerah yang menyusun biaya pelatihan.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang atau jasa</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>For example person/day.</source>
        <translation>Misalnya orang/hari.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Misalnya %1.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>The regulation or standard it comes from.</source>
        <translation>Peraturan atau standar asalnya.</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Prioritas baru</translation>
    </message>
    <message>
        <source>No priority yet. A priority of the RPJMD or Renstra makes its competencies weigh more in every plan of its years.</source>
        <translation>Belum ada prioritas. Prioritas RPJMD atau Renstra membuat kompetensinya lebih berbobot dalam rencana pada tahunnya.</translation>
    </message>
    <message>
        <source>1 = as others; 1,5 = half as much again.</source>
        <translation>1 = seperti yang lain; 1,5 = setengah kali lebih penting.</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Tahun awal</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Tahun akhir</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>For everybody.</source>
        <translation>Untuk semua pegawai.</translation>
    </message>
    <message>
        <source>kind of post: %1</source>
        <translation>jenis jabatan: %1</translation>
    </message>
    <message>
        <source>%1 ranges of grades</source>
        <translation>%1 rentang golongan</translation>
    </message>
    <message>
        <source>affairs: %1</source>
        <translation>urusan: %1</translation>
    </message>
    <message>
        <source>Only for %1.</source>
        <translation>Hanya untuk %1.</translation>
    </message>
    <message>
        <source>For example klasikal, e-learning, or blended.</source>
        <translation>Misalnya klasikal, e-learning, atau blended.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Once for each angkatan that runs.</source>
        <translation>Sekali untuk tiap angkatan yang berjalan.</translation>
    </message>
    <message>
        <source>Kinds of post, grades or affairs with “;” between them; empty = everybody.</source>
        <translation>Jenis jabatan, golongan, atau urusan, dipisahkan “;”; kosong = semua.</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prasyarat</translation>
    </message>
    <message>
        <source>Codes or names of trainings with “;” between them.</source>
        <translation>Kode atau nama pelatihan, dipisahkan “;”.</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Kurikulum</translation>
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
    <name>ui::CompetencyRows</name>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Tambah atau ubah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
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
    <message>
        <source>“%1” is no amount; write for example 2.000.000.000 or 2 miliar.</source>
        <translation>“%1” bukan jumlah rupiah; tulis misalnya 2.000.000.000 atau 2 miliar.</translation>
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
    <name>ui::ListTab</name>
    <message>
        <source>Choose a row to see and change it.</source>
        <translation>Pilih satu baris untuk melihat dan mengubahnya.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Dihapus: %1</translation>
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
    <name>ui::OfferingPanel</name>
    <message>
        <source>What it raises</source>
        <translation>Menaikkan kompetensi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>Choose a training to see and change it.</source>
        <translation>Pilih satu pelatihan untuk melihat dan mengubahnya.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Remove angkatan</source>
        <translation>Hapus angkatan</translation>
    </message>
    <message>
        <source>Remove “%1”? Plans that use it then fail their check.</source>
        <translation>Hapus “%1”? Rencana yang memakainya tidak akan lolos pemeriksaan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
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
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Catalogue &amp; partners</source>
        <translation>Katalog &amp; Mitra</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Tidak ada yang ditampilkan</translation>
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
    <name>ui::PersonPicker</name>
    <message>
        <source>Name or NIP</source>
        <translation>Nama atau NIP</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Rencana baru</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Susun ulang</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Angkatan that start in this year, or have no date yet, can be planned.</source>
        <translation>Yang dapat direncanakan: angkatan yang mulai pada tahun ini atau belum bertanggal.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>For all seats and fixed costs together, for example 2.000.000.000 or 2 miliar.</source>
        <translation>Untuk semua kursi dan biaya tetap, misalnya 2.000.000.000 atau 2 miliar.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>The day whose posts and gaps count.</source>
        <translation>Jabatan dan kesenjangan dihitung pada hari ini.</translation>
    </message>
    <message>
        <source>Most hours a year</source>
        <translation>Batas JP setahun</translation>
    </message>
    <message>
        <source>For everybody; empty = no ceiling besides that of PPPK.</source>
        <translation>Untuk semua orang; kosong = hanya batas PPPK yang berlaku.</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Empty = “Rencana” and the year.</source>
        <translation>Kosong = “Rencana” dan tahunnya.</translation>
    </message>
    <message>
        <source>Make plan</source>
        <translation>Susun rencana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The locks of this plan (%1) are kept.</source>
        <translation>Kunci rencana ini (%1) tetap berlaku.</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Decreed</source>
        <translation>Ditetapkan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 levels · %4</source>
        <translation>%1 · %2 · %3 tingkat · %4</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>There is no plan yet. A plan chooses, within a budget, who takes which angkatan so that the most gap levels are closed. It needs standards, assessments, and a catalogue with angkatan.</source>
        <translation>Belum ada rencana. Rencana memilih, di dalam pagu, siapa mengikuti angkatan mana agar kesenjangan yang tertutup sebanyak mungkin. Yang diperlukan: standar, penilaian, dan katalog dengan angkatan.</translation>
    </message>
    <message>
        <source>Make the first plan…</source>
        <translation>Susun rencana pertama…</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Angkatan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Tidak terpilih</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>No angkatan runs in this plan. Look at “Not chosen” for the reasons.</source>
        <translation>Tidak ada angkatan yang berjalan dalam rencana ini. Alasannya ada di “Tidak terpilih”.</translation>
    </message>
    <message>
        <source>✓ Passes the check: every seat keeps every ceiling, with the file as it is now.</source>
        <translation>✓ Lolos pemeriksaan: setiap kursi menaati semua batas menurut data sekarang.</translation>
    </message>
    <message>
        <source>Nothing stays open: every assessed gap is closed.</source>
        <translation>Tidak ada yang tersisa: semua kesenjangan yang sudah dinilai tertutup.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message numerus="yes">
        <source>%1 plans</source>
        <translation>
            <numerusform>%1 rencana</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Membaca rencana</translation>
    </message>
    <message>
        <source>Not computed.</source>
        <translation>Belum dihitung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All gaps that stay</source>
        <translation>Semua kesenjangan yang tersisa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Usulkan…</translation>
    </message>
    <message>
        <source>Decree…</source>
        <translation>Tetapkan…</translation>
    </message>
    <message>
        <source>Back to draft…</source>
        <translation>Kembalikan ke draf…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ubah nama…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>State and name</source>
        <translation>Status dan nama</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Compute again…</source>
        <translation>Susun ulang…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Rencana baru…</translation>
    </message>
    <message>
        <source>Plans of the file</source>
        <translation>Rencana dalam berkas ini</translation>
    </message>
    <message>
        <source>Kept for the next computation</source>
        <translation>Disimpan untuk penyusunan berikutnya</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Kunci dibuka</translation>
    </message>
    <message>
        <source>A decreed plan does not change any more. Make a new plan instead.</source>
        <translation>Rencana yang sudah ditetapkan tidak berubah lagi. Buat rencana baru.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Susun ulang</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Menyusun rencana</translation>
    </message>
    <message>
        <source>Computing the plan again</source>
        <translation>Menyusun ulang rencana</translation>
    </message>
    <message>
        <source>Propose plan</source>
        <translation>Usulkan rencana</translation>
    </message>
    <message>
        <source>Propose “%1” for approval?</source>
        <translation>Usulkan “%1” untuk disetujui?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Usulkan</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Kembalikan ke draf</translation>
    </message>
    <message>
        <source>Take back the proposal of “%1”?</source>
        <translation>Tarik kembali usulan “%1”?</translation>
    </message>
    <message>
        <source>Decree plan</source>
        <translation>Tetapkan rencana</translation>
    </message>
    <message>
        <source>Decree “%1”? After that it accepts no change any more, not even its name.</source>
        <translation>Tetapkan “%1”? Sesudah itu rencana tidak dapat diubah lagi, juga namanya.</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Rename plan</source>
        <translation>Ubah nama rencana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Hapus rencana</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>%1 seats in %2 angkatan</source>
        <translation>%1 kursi di %2 angkatan</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>How a plan is chosen</source>
        <translation>Cara rencana dipilih</translation>
    </message>
    <message>
        <source>Angkatan are opened one after the other by the value they bring per rupiah: gap levels really closed, weighted by the form of training, the weight of the competency in the post, and the priorities of the region. Every ceiling is kept: the budget with fixed costs, seats and least participants of an angkatan, one training per step, no two in one week, hours a year, share of a unit that is away, targets, prerequisites, people about to leave, and your locks. What budget is left then lifts PNS to 20 JP a year (PP 11/2017 article 203(4)). Weights of forms, priorities and the share of a unit are settings of the office (not verified against a statute). A second, independent computation checks every seat.</source>
        <translation>Angkatan dibuka satu per satu menurut nilai per rupiah: tingkat kesenjangan yang sungguh tertutup, dibobot menurut bentuk pelatihan, bobot kompetensi dalam jabatan, dan prioritas daerah. Semua batas ditaati: pagu beserta biaya tetap, kursi dan peserta minimum angkatan, satu pelatihan per jenjang, tidak dua pelatihan dalam satu minggu, JP setahun, bagian unit yang pergi, sasaran, prasyarat, pegawai yang segera berhenti, dan kunci Anda. Sisa pagu lalu mengangkat PNS ke 20 JP setahun (PP 11/2017 pasal 203 ayat (4)). Bobot bentuk, prioritas, dan bagian unit adalah pengaturan kantor (belum terverifikasi dengan peraturan). Perhitungan kedua yang terpisah memeriksa setiap kursi.</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>dilarang</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>dikunci</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 dikunci</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Menaikkan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
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
        <source>Part of</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Terlayani</translation>
    </message>
    <message>
        <source>Levels closed</source>
        <translation>Tingkat tertutup</translation>
    </message>
    <message>
        <source>Levels left</source>
        <translation>Tingkat tersisa</translation>
    </message>
    <message>
        <source>Cost of seats</source>
        <translation>Biaya kursi</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Tuntutan</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Nearest angkatan</source>
        <translation>Angkatan terdekat</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dipenuhi</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>ditolak: %1</translation>
    </message>
    <message>
        <source>takes effect when computed again</source>
        <translation>berlaku bila disusun ulang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>(everybody)</source>
        <translation>(semua orang)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang melanggar</translation>
    </message>
    <message>
        <source>not scheduled yet</source>
        <translation>belum dijadwalkan</translation>
    </message>
    <message>
        <source>%1, angkatan %2</source>
        <translation>%1, angkatan %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanSummary</name>
    <message>
        <source>Budget used</source>
        <translation>Pagu terpakai</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>Nobody gets a seat in this plan with a budget of %1.</source>
        <translation>Tidak seorang pun mendapat kursi dalam rencana ini dengan pagu %1.</translation>
    </message>
    <message>
        <source>This plan closes %1 gap levels for %2 people with %3 of the budget of %4.</source>
        <translation>Rencana ini menutup %1 tingkat kesenjangan untuk %2 orang dengan %3 dari pagu %4.</translation>
    </message>
    <message>
        <source>%1 seats in %2 angkatan · gaps as of %3 · made on %4 · PNS still under the hour floor: %5</source>
        <translation>%1 kursi di %2 angkatan · kesenjangan per %3 · disusun %4 · PNS yang masih di bawah batas JP: %5</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 dari %2 (%3 %)</translation>
    </message>
    <message>
        <source>Being checked against the file of today…</source>
        <translation>Sedang diperiksa terhadap data sekarang…</translation>
    </message>
    <message>
        <source>✓ Passes the check: every ceiling is kept.</source>
        <translation>✓ Lolos pemeriksaan: semua batas ditaati.</translation>
    </message>
    <message>
        <source>✗ Breaks %1 ceilings as the file is now; see the tab “Check”, then compute again.</source>
        <translation>✗ Melanggar %1 batas menurut data sekarang; lihat tab “Pemeriksaan”, lalu susun ulang.</translation>
    </message>
</context>
<context>
    <name>ui::PlanWhy</name>
    <message>
        <source>Why</source>
        <translation>Kenapa</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kenapa?</translation>
    </message>
    <message>
        <source>Choose a row to see why it is in the plan, or why not.</source>
        <translation>Pilih satu baris untuk melihat kenapa terpilih, atau kenapa tidak.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Apa yang melanggar?</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made. Computing again mends it.</source>
        <translation>Data sudah berubah sejak rencana disusun. Susun ulang untuk memperbaikinya.</translation>
    </message>
    <message>
        <source>Why this angkatan?</source>
        <translation>Kenapa angkatan ini?</translation>
    </message>
    <message>
        <source>%1 of %2 seats close %3 gap levels for %4.</source>
        <translation>%1 dari %2 kursi menutup %3 tingkat kesenjangan dengan %4.</translation>
    </message>
    <message>
        <source>Seats %1, fixed cost %2.</source>
        <translation>Kursi %1, biaya tetap %2.</translation>
    </message>
    <message>
        <source>Per level closed</source>
        <translation>Per tingkat tertutup</translation>
    </message>
    <message>
        <source>Average of the plan</source>
        <translation>Rata-rata rencana</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>%1 weighted levels (%2 per million rupiah)</source>
        <translation>%1 tingkat berbobot (%2 per juta rupiah)</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Menaikkan</translation>
    </message>
    <message>
        <source>Seats by reason</source>
        <translation>Kursi menurut alasan</translation>
    </message>
    <message>
        <source>Why not more?</source>
        <translation>Kenapa tidak lebih?</translation>
    </message>
    <message>
        <source>Who else wanted a seat</source>
        <translation>Calon lain</translation>
    </message>
    <message>
        <source>Why this seat?</source>
        <translation>Kenapa kursi ini?</translation>
    </message>
    <message>
        <source>Chosen because</source>
        <translation>Terpilih karena</translation>
    </message>
    <message>
        <source>Gap before the plan</source>
        <translation>Kesenjangan sebelum rencana</translation>
    </message>
    <message>
        <source>Levels closed</source>
        <translation>Tingkat tertutup</translation>
    </message>
    <message>
        <source>%1 weighted levels</source>
        <translation>%1 tingkat berbobot</translation>
    </message>
    <message>
        <source>Cost of the seat</source>
        <translation>Biaya kursi</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Buka pegawai</translation>
    </message>
    <message>
        <source>%1 of %2 people get a seat.</source>
        <translation>%1 dari %2 orang mendapat kursi.</translation>
    </message>
    <message>
        <source>Levels left</source>
        <translation>Tingkat tersisa</translation>
    </message>
    <message>
        <source>Cost of the seats</source>
        <translation>Biaya kursi</translation>
    </message>
    <message>
        <source>Without the units below it. Levels left are those of assessed competencies only.</source>
        <translation>Tanpa unit di bawahnya. Tingkat tersisa hanya dari kompetensi yang sudah dinilai.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Kenapa tidak?</translation>
    </message>
    <message>
        <source>%1 %2: level %3 is required; nothing measured counts.</source>
        <translation>%1 %2: level %3 dituntut; belum ada hasil penilaian yang berlaku.</translation>
    </message>
    <message>
        <source>%1 %2: level %3 measured, %4 required; after the plan still %5 short.</source>
        <translation>%1 %2: level %3 dimiliki, %4 dituntut; setelah rencana masih kurang %5.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Nearest angkatan</source>
        <translation>Angkatan terdekat</translation>
    </message>
    <message>
        <source>Lock seat in %1</source>
        <translation>Kunci kursi di %1</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Dilarang</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Dikunci</translation>
    </message>
    <message>
        <source>The plan follows this lock.</source>
        <translation>Rencana mengikuti kunci ini.</translation>
    </message>
    <message>
        <source>The lock could not be kept: %1.</source>
        <translation>Kunci tidak dapat dipenuhi: %1.</translation>
    </message>
    <message>
        <source>Compute again, and the plan follows this lock.</source>
        <translation>Susun ulang, maka rencana mengikuti kunci ini.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Lock angkatan</source>
        <translation>Kunci angkatan</translation>
    </message>
    <message>
        <source>Lock seat</source>
        <translation>Kunci kursi</translation>
    </message>
    <message>
        <source>Forbid angkatan</source>
        <translation>Larang angkatan</translation>
    </message>
    <message>
        <source>Forbid seat</source>
        <translation>Larang kursi</translation>
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
    <name>ui::ReportOptions</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Arah kertas</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Semua unit</translation>
    </message>
    <message>
        <source>Choose a report.</source>
        <translation>Pilih laporan.</translation>
    </message>
    <message>
        <source>Choose a person: type part of the name or NIP.</source>
        <translation>Pilih pegawai: ketik sebagian nama atau NIP.</translation>
    </message>
    <message>
        <source>There is no plan yet; make one on the page “Plan”.</source>
        <translation>Belum ada rencana; susun dulu di halaman “Rencana”.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as dd-mm-yyyy, for example 17-08-2026.</source>
        <translation>“%1” bukan tanggal; tulis hh-bb-tttt, misalnya 17-08-2026.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Save Excel…</source>
        <translation>Simpan Excel…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>Pratinjau dibatalkan.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Perbesaran</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Selebar halaman</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Pratinjau sedang dibuat…</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Membuat pratinjau</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Simpan sebagai Excel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Dicetak: %1</translation>
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
</TS>
