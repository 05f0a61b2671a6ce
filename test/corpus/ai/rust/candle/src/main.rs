use candle_core::{Device, Tensor};
use candle_nn::VarBuilder;
use candle_transformers::models::bert::{BertModel, Config};

struct Etiqueteur {
    bert: BertModel,
}

impl Etiqueteur {
    fn ouvrir(vb: VarBuilder, config: &Config) -> anyhow::Result<Self> {
        Ok(Self { bert: BertModel::load(vb, config)? })
    }

    fn vecteur(&self, jetons: &[u32]) -> anyhow::Result<Tensor> {
        let ids = Tensor::new(jetons, &Device::Cpu)?.unsqueeze(0)?;
        let types = ids.zeros_like()?;
        Ok(self.bert.forward(&ids, &types, None)?)
    }
}
