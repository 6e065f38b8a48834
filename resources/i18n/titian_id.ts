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
    <name>ui::AssessmentGrid</name>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Level %1 does not exist: type 0 to 5.</source>
        <translation>Level %1 tidak ada: ketik 0 sampai 5.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the block lies outside the grid.</source>
        <translation>Baris %1, kolom %2 dari blok itu berada di luar tabel.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is no whole number from 0 to 5.</source>
        <translation>%1, %2: “%3” bukan bilangan bulat 0–5.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… dan %1 lagi</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentGridModel</name>
    <message>
        <source>required %1</source>
        <translation>syarat %1</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>tidak disyaratkan</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>belum ada level</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>kurang %1</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentList</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
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
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>%1 – %2, %3 – %4 levels</source>
        <translation>%1 – %2, %3 – %4 level</translation>
    </message>
    <message>
        <source>Open in the grid</source>
        <translation>Buka di tabel</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Betulkan…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>No assessment yet. Type levels in the grid, or import a workbook of assessments.</source>
        <translation>Belum ada penilaian. Ketik levelnya di tabel, atau impor lembar kerja penilaian.</translation>
    </message>
    <message>
        <source>Reading assessments</source>
        <translation>Membaca penilaian</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Delete assessments</source>
        <translation>Hapus penilaian</translation>
    </message>
    <message>
        <source>Delete %1 assessments with all their levels? The gaps are counted again. Undo brings them back.</source>
        <translation>Hapus %1 penilaian beserta semua levelnya? Kesenjangan dihitung ulang. Urungkan akan mengembalikannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Deleted: %1 assessments</source>
        <translation>Dihapus: %1 penilaian</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPage</name>
    <message>
        <source>Reading people and standards</source>
        <translation>Membaca pegawai dan standar</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Unit: all</source>
        <translation>Unit: semua</translation>
    </message>
    <message>
        <source>Choose a method…</source>
        <translation>Pilih metode…</translation>
    </message>
    <message>
        <source>%1 people · %2 competencies</source>
        <translation>%1 pegawai · %2 kompetensi</translation>
    </message>
    <message>
        <source>Valid until %1 (%2 years)</source>
        <translation>Berlaku sampai %1 (%2 tahun)</translation>
    </message>
    <message>
        <source>Save levels</source>
        <translation>Simpan level</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Parts of a level</source>
        <translation>Rincian level</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind of competency</source>
        <translation>Jenis kompetensi</translation>
    </message>
    <message>
        <source>Managerial &amp; socio-cultural</source>
        <translation>Manajerial &amp; sosial kultural</translation>
    </message>
    <message>
        <source>Technical, required here</source>
        <translation>Teknis yang disyaratkan di sini</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Semua kompetensi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>See the gaps</source>
        <translation>Lihat kesenjangan</translation>
    </message>
    <message>
        <source>Enter levels</source>
        <translation>Isi nilai</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Semua penilaian</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Name, NIP, post…</source>
        <translation>Nama, NIP, jabatan…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Nothing was pasted. Mend these cells in the spreadsheet and paste again.</source>
        <translation>Tidak ada yang ditempel. Perbaiki sel-sel ini di lembar kerja, lalu tempel lagi.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Cari pegawai</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPanel</name>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Keterampilan</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Sikap</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Parts of this level (optional)</source>
        <translation>Rincian level ini (tidak wajib)</translation>
    </message>
    <message>
        <source>Assessments of this person</source>
        <translation>Penilaian orang ini</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose a cell of the grid and type 0 to 5. The required level stands faintly in the cell.</source>
        <translation>Pilih sebuah sel lalu ketik 0–5. Level yang disyaratkan tampak samar di dalam sel.</translation>
    </message>
    <message>
        <source>Not required of this post. A level is kept, but does not count.</source>
        <translation>Tidak disyaratkan bagi jabatan ini. Levelnya disimpan, tetapi tidak dihitung.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 levels</source>
        <translation>%1 · %2 · %3 level</translation>
    </message>
    <message>
        <source>no method</source>
        <translation>tanpa metode</translation>
    </message>
    <message>
        <source>0 to 5 each; saved when you leave the field.</source>
        <translation>Masing-masing 0–5; tersimpan saat kolom ditinggalkan.</translation>
    </message>
    <message>
        <source>Type and save the level first.</source>
        <translation>Isi dan simpan levelnya dulu.</translation>
    </message>
    <message>
        <source>Whole number from 0 to 5.</source>
        <translation>Bilangan bulat 0–5.</translation>
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
    <name>ui::CorrectAssessmentDialog</name>
    <message>
        <source>Correct an assessment</source>
        <translation>Betulkan penilaian</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
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
</context>
<context>
    <name>ui::GapPage</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Whole agency</source>
        <translation>Seluruh instansi</translation>
    </message>
    <message>
        <source>Counting gaps</source>
        <translation>Menghitung kesenjangan</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Kesenjangan</translation>
    </message>
    <message>
        <source>Unit: all</source>
        <translation>Unit: semua</translation>
    </message>
    <message>
        <source>met: below %1</source>
        <translation>terpenuhi: di bawah %1</translation>
    </message>
    <message>
        <source>low: from %1</source>
        <translation>rendah: mulai %1</translation>
    </message>
    <message>
        <source>medium: from %1</source>
        <translation>sedang: mulai %1</translation>
    </message>
    <message>
        <source>high: from %1</source>
        <translation>tinggi: mulai %1</translation>
    </message>
    <message>
        <source>? fewer than %1 % assessed</source>
        <translation>? kurang dari %1 % dinilai</translation>
    </message>
    <message>
        <source>– not required</source>
        <translation>– tidak disyaratkan</translation>
    </message>
    <message>
        <source>Click a cell to see its people and the sum</source>
        <translation>Klik sebuah sel untuk melihat orangnya dan hitungannya</translation>
    </message>
    <message>
        <source>as of %1 · %2 of %3 assessed</source>
        <translation>per %1 · %2 dari %3 sudah dinilai</translation>
    </message>
    <message>
        <source>Assess first (%1)</source>
        <translation>Perlu dinilai dulu (%1)</translation>
    </message>
    <message>
        <source>Copied: the map, as cells and as a picture</source>
        <translation>Disalin: peta, sebagai sel dan sebagai gambar</translation>
    </message>
    <message>
        <source>Copied: %1 rows</source>
        <translation>Disalin: %1 baris</translation>
    </message>
    <message>
        <source>Kind of competency</source>
        <translation>Jenis kompetensi</translation>
    </message>
    <message>
        <source>Managerial &amp; socio-cultural</source>
        <translation>Manajerial &amp; sosial kultural</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknis</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Bentuk angka</translation>
    </message>
    <message>
        <source>Average levels missing</source>
        <translation>Rata-rata tingkat senjang</translation>
    </message>
    <message>
        <source>Share with a gap</source>
        <translation>Persen berkesenjangan</translation>
    </message>
    <message>
        <source>Competency gaps</source>
        <translation>Kesenjangan kompetensi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Use for a plan</source>
        <translation>Pakai untuk rencana</translation>
    </message>
    <message>
        <source>Unit × competency</source>
        <translation>Unit × kompetensi</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Per orang</translation>
    </message>
    <message>
        <source>Per competency</source>
        <translation>Per kompetensi</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per tanggal</translation>
    </message>
    <message>
        <source>Gaps per person</source>
        <translation>Kesenjangan per orang</translation>
    </message>
    <message>
        <source>Gaps per competency</source>
        <translation>Kesenjangan per kompetensi</translation>
    </message>
    <message>
        <source>To be assessed first</source>
        <translation>Perlu dinilai dulu</translation>
    </message>
    <message>
        <source>Nobody is in this file yet. Gaps are counted from people, standards and assessments.</source>
        <translation>Belum ada pegawai di berkas ini. Kesenjangan dihitung dari pegawai, standar, dan penilaian.</translation>
    </message>
    <message>
        <source>Everything required is assessed.</source>
        <translation>Semua yang disyaratkan sudah dinilai.</translation>
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
        <source>Required</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Dinilai</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Level kurang</translation>
    </message>
    <message>
        <source>JPM (%)</source>
        <translation>JPM (%)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Required level</source>
        <translation>Level syarat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
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
        <source>Met</source>
        <translation>Memenuhi</translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>Kurang 1</translation>
    </message>
    <message>
        <source>2 missing</source>
        <translation>Kurang 2</translation>
    </message>
    <message>
        <source>3+ missing</source>
        <translation>Kurang 3+</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>With a gap (% of the assessed)</source>
        <translation>Berkesenjangan (%)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
</context>
<context>
    <name>ui::GapPanel</name>
    <message>
        <source>“?”: only %1 of %2 are assessed, fewer than %3 %.</source>
        <translation>“?”: baru %1 dari %2 yang dinilai, kurang dari %3 %.</translation>
    </message>
    <message>
        <source>%1 = %2 levels missing ÷ %3 assessed</source>
        <translation>%1 = %2 level yang kurang ÷ %3 yang dinilai</translation>
    </message>
    <message>
        <source>%1 = %2 with a gap ÷ %3 assessed</source>
        <translation>%1 = %2 berkesenjangan ÷ %3 yang dinilai</translation>
    </message>
    <message>
        <source>Required of %1: met %2, 1 missing %3, 2 missing %4, 3+ missing %5, not assessed %6, expired %7</source>
        <translation>Wajib bagi %1 pegawai: memenuhi %2, kurang 1 %3, kurang 2 %4, kurang 3+ %5, belum dinilai %6, kedaluwarsa %7</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Filter people…</source>
        <translation>Saring pegawai…</translation>
    </message>
    <message>
        <source>People of a cell</source>
        <translation>Pegawai sebuah sel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kenapa</translation>
    </message>
    <message>
        <source>Choose a person to see why. Enter opens the person.</source>
        <translation>Pilih seorang pegawai untuk melihat alasannya. Enter membuka pegawainya.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>JPM %1 % – %2</source>
        <translation>JPM %1 % – %2</translation>
    </message>
    <message>
        <source>No standard is known for this post.</source>
        <translation>Belum ada standar untuk jabatan ini.</translation>
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
        <source>Analysis</source>
        <translation>Analisis</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Kesenjangan</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Penilaian</translation>
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
    <name>ui::RequirementWhy</name>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>Required: level %1, by default for %2%3.</source>
        <translation>Syarat: level %1, bawaan untuk %2%3.</translation>
    </message>
    <message>
        <source>Required: level %1, by the standard of the post “%2”%3.</source>
        <translation>Syarat: level %1, menurut standar jabatan “%2”%3.</translation>
    </message>
    <message>
        <source>Level %1, %2, %3%4. %5</source>
        <translation>Level %1, %2, %3%4. %5</translation>
    </message>
    <message>
        <source>no method</source>
        <translation>tanpa metode</translation>
    </message>
    <message>
        <source>Never assessed: no figure.</source>
        <translation>Belum pernah dinilai, jadi tidak ada angkanya.</translation>
    </message>
    <message>
        <source>Assessed, but no longer valid: no figure.</source>
        <translation>Pernah dinilai, tetapi sudah tidak berlaku, jadi tidak ada angkanya.</translation>
    </message>
    <message>
        <source>Met: level %1 of %2.</source>
        <translation>Memenuhi: level %1 dari syarat %2.</translation>
    </message>
    <message>
        <source>Missing: %1 − %2 = %3.</source>
        <translation>Kurang: %1 − %2 = %3.</translation>
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
