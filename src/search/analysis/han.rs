//! Traditional Han characters that cloth is described with, and their simplified forms.
//!
//! # Why
//! A reader in Taipei types 襯衫, a text from Shanghai says 衬衫. The full mapping has thousands of characters and is
//! ambiguous in places; these are the unambiguous ones that occur in the words of fashion. A character that is not
//! here stays as it is: to add one, add a pair.

use std::{collections::HashMap, sync::LazyLock};

const PAIRS: &str = "襯衬 褲裤 連连 長长 絲丝 線线 綢绸 緞缎 紡纺 織织 綿绵 繡绣 紅红 綠绿 \
    藍蓝 黃黄 銀银 鑽钻 襪袜 帶带 領领 圓圆 寬宽 鬆松 緊紧 體体 適适 運运 \
    動动 戶户 雙双 單单 層层 條条 紋纹 點点 繩绳 針针 結结 經经 緯纬 純纯 \
    亞亚 蠶蚕 滌涤 綸纶 纖纤 維维 彈弹 醯酰 銅铜 離离 塗涂 壓压 縮缩 縫缝 \
    釦扣 鏈链 鍊链 兩两 側侧 後后 開开 關关 釋释 標标 準准 號号 碼码 顏颜 \
    產产 國国 製制 質质 貨货 價价 買买 賣卖 購购 網网 頁页 圖图 夾夹 韓韩 \
    時时 髮发 發发 飾饰 錶表 環环 項项 鍵键 鏡镜 傘伞 腳脚 臉脸 頭头 頸颈 \
    圍围 擺摆 襬摆 邊边 絨绒 燈灯 駝驼 馬马 貓猫 豬猪 鴨鸭 鵝鹅 獺獭 龍龙 \
    風风 優优 復复 複复 簡简 約约 慶庆 節节 禮礼 嬰婴 兒儿 歲岁 媽妈 孫孙 \
    婦妇 禦御 氣气 濕湿 溫温 熱热 涼凉 曬晒 乾干 淨净 燙烫 滾滚 檔档 級级 \
    專专 業业 學学 實实 際际 總总 數数 書书 術术 訊讯 報报 電电 話话 機机 \
    車车 門门 間间 場场 廠厂 廣广 東东 灣湾 臺台 萬万 億亿 與与 為为 爲为 \
    這这 個个 們们 還还 進进 過过 對对 應应 無无 樣样 種种 類类 舊旧 變变 \
    獨独 輕轻 軟软 滿满 強强 韌韧 細细 緻致 賓宾 蘭兰 麗丽 羅罗 呂吕 奧奥 \
    師师 設设 計计 選选 擇择 裝装 襖袄 褸褛 縷缕 衛卫 禪禅 棗枣 漿浆 燒烧 \
    煙烟 駱骆 櫻樱 檸柠 蘋苹 薔蔷 靈灵 墜坠 鳳凤 葉叶 樹树 雲云 陽阳 陰阴 \
    見见 親亲 視视 覺觉 觸触 試试 詳详 說说 語语 請请 議议 護护 證证 認认 \
    讓让 貝贝 財财 貴贵 費费 資资 賀贺 贈赠 轉转 輪轮 軍军 較较";

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let pairs = PAIRS.split_whitespace().filter_map(|pair| {
        let mut letters = pair.chars();
        Some((letters.next()?, letters.next()?))
    });
    pairs.filter(|(traditional, simplified)| traditional != simplified).collect()
});

/// The simplified form, or the character itself.
pub fn simplified(c: char) -> char {
    if ('\u{4E00}'..='\u{9FFF}').contains(&c) { SIMPLIFIED.get(&c).copied().unwrap_or(c) } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_cloth_are_written_one_way() {
        for (traditional, expected) in [
            ("襯衫", "衬衫"),
            ("連衣裙", "连衣裙"),
            ("純棉長褲", "纯棉长裤"),
            ("羊絨", "羊绒"),
            ("亞麻", "亚麻"),
        ] {
            assert_eq!(traditional.chars().map(simplified).collect::<String>(), expected);
        }
    }
}
